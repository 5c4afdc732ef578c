"""French sentences that mean more than feedback: stopping, a death, a wrong number, who answers; see `lexicon.py`."""

_KIN = (
    "(mari|epoux|femme|epouse|conjoint|conjointe|compagnon|compagne|mere|maman|pere|papa|fils|fille|frere|soeur|"
    "grand mere|grand pere|mamie|mamy|papi|papy|meme|pepe|bebe|enfant|oncle|tante|tonton|tata|neveu|niece|beau pere|"
    "belle mere|beau frere|belle soeur|gendre|fiance|fiancee|ami|amie|copain|copine|cousin|cousine|petit fils|"
    "petite fille|jumeaux|garcon|parrain|marraine|proche|petit mari|cheri|cherie|memere|pepere|mami|papounet|"
    "mamounette|petit garcon|nourrisson|nouveau ne|frangin|frangine|petit frere|petite soeur|arriere grand mere|"
    "arriere grand pere|nana|grandmere|grandpere|tatie|tati|voisin|voisine|beau fils|belle fille|gosse|gamin|daron|"
    "daronne|tuteur|meilleur ami|jumelle|jumelles|enfants)"
)
_DIED = (
    "(decede|decedee|decedes|mort|morte|morts|parti pour toujours|partie pour toujours|dcd|dcde|decede hier|"
    "parti au ciel|partie au ciel|au ciel|parti rejoindre les anges|monte au ciel|montee au ciel|disparu|disparue|"
    "defunt|defunte|eteint|eteinte|parti trop tot|partie trop tot)"
)

START_SAYS = """
(recevoir|avoir) [les|vos] (messages|sms) (a nouveau|de nouveau)
(recevoir|avoir) (a nouveau|de nouveau) [les|vos|des] (messages|sms)
(reprenez|reprendre|recommencez|relancez) [l envoi des|lenvoi des|les|a envoyer les|vos] (messages|sms)
(reprenez|recommencez|renvoyez) [a|de] (m'ecrire|m'envoyer|me contacter|moi) [des|les|vos] [messages|sms]
(j'ai change d'avis|change d'avis) .. (messages|sms|ecri*|envoy*)
(je veux|j'aimerais|je souhaite) [a nouveau|de nouveau] (recevoir|ravoir) [a nouveau|de nouveau] [les|vos|\
    des] (messages|sms) (a nouveau|de nouveau|encore)
(remettez|rajoutez|reinscrivez|reabonnez) moi [dans|sur|a] [la|votre] [liste] [svp]
(je veux|j'aimerais|je souhaite|je voudrais) (a nouveau|de nouveau) (recevoir|avoir) (vos|les|des) (messages|sms|\
    textos)
(je veux|j'aimerais|je souhaite|je voudrais) (recevoir|ravoir|reavoir) (vos|les|des|ces) (messages|sms|\
    textos) (a nouveau|de nouveau|encore|comme avant)
"""
STOP_SAYS = """
(arretez|arrete|cessez|cesse|stop|merci d'arreter|priere d'arreter|veuillez arreter|\
    veuillez cesser) [de] [me|nous] (m'ecrire|nous ecrire|ecrire|m'envoyer|envoyer|nous envoyer|me contacter|\
    contacter|me deranger|deranger|me harceler|harceler|m'embeter|vos messages|ces messages|les messages|\
    vos sms|ces sms|les sms|vos textos|m'appeler|l'envoi)
(ne|n) (m'ecrivez|m'ecris|m'envoyez|m'envoie|me contactez|me contacte|me derangez|me harcelez|nous ecrivez|\
    nous contactez|m'envoyer) plus [..1] [messages|sms|message]
(nenvoyez|necrivez|n'envoyez|n'ecrivez) plus [..2] (messages|sms|message|textos|a ce numero|ici)
ne plus (m'envoyer|m'ecrire|me contacter|nous contacter|nous ecrire|me deranger|recevoir) [de] [vos|\
    ces] [messages|sms]
[ne] m'envoyez plus [..1] (messages|message|sms|textos|rien|ca)
(je ne|je|on ne|nous ne) (veux|souhaite|desire|voulons|souhaitons) (plus|pas) [de|vos|ces|recevoir] [de|vos|\
    ces|aucun|d'autres] (messages|message|sms|textos)
(je ne|je|nous ne) (veux|souhaite|desire|voulons|souhaitons) (plus|pas) (recevoir|etre contacte|\
    etre contactee|etre derange|etre derangee|que vous m'ecriviez|que vous m'envoyiez) [de|vos|ces|\
    par] [..1] [messages|sms]
(plus|plus aucun|assez) [de|aucun] [vos|ces] (messages|sms|textos) [s'il|svp|merci]
(supprimez|supprime|supprimer|effacez|enlevez|retirez|otez|rayez) [moi|svp] (mon numero|ce numero|\
    mes coordonnees|mon nom|de [la|votre|cette|vos] (liste|listes|fichier|base))
(desabonnez|desinscrivez|desabonne|desinscris) moi [de]
(je veux|je souhaite|je voudrais|comment|je desire) [..1] (me desabonner|me desinscrire|ne plus recevoir|\
    arreter de recevoir|arreter les messages|arreter les sms|ne plus etre contacte|ne plus etre contactee)
je retire mon (consentement|accord)
(laissez|laisse|fichez|foutez) moi (tranquille|en paix|la paix)
(arretez|arrete|cessez) [svp] (de m'envoyer|de nous envoyer|de m'ecrire|d'envoyer|de me texter|de me relancer|\
    de me contacter) [des|vos|ces|les] [messages|sms|textos]
(retirez|enlevez|supprimez|rayez|otez|effacez) moi [svp] de (la|votre|vos|cette|ces) (liste|listes|base|fichier|\
    fichiers)
(je n'autorise pas|je ne consens pas|je n'accepte pas|je refuse) [a] [de|l] (recevoir|l'envoi|envoi|etre contacte|\
    etre contactee) [de|vos|des|ces] [messages|sms]
(marre|ras le bol|fatigue|fatiguee) (de|des) [recevoir|tous] [vos|ces|tous ces] (messages|sms|textos)
(arretez|stop|finissez|assez) avec (vos|ces|les|tous ces) (messages|sms|textos)
(laissez|laisse|fichez|foutez|foutez nous|lachez) moi (tranquille|la paix|en paix|la grappe) avec (vos|ces|tes|\
    les) (sms|messages|textos|questions|messages)
stop (aux|a) (messages|sms|textos|vos messages|ces messages)
je (ne veux|veux|ne souhaite|souhaite|ne desire|desire) plus rien (recevoir|de vous)
(pouvez vous|vous pouvez|pourriez vous|peux tu|faut|il faut|veuillez|merci d|priere d) [d] (arreter|\
    cesser) [de] (m'ecrire|m'envoyer|me contacter|me harceler|me texter|les messages|les sms|\
    ces messages|vos messages)
(arreter|arretez|arrete) de me (harceler|spammer|texter|contacter|relancer|bombarder)
(retirez|enlevez|supprimez|sortez|effacez|rayez) moi de (vos|la|votre|cette|ces) [vos] (contacts|liste|listes|\
    base|fichiers|fichier|envois|repertoire|systeme|mailing)
(retirez|enlevez|supprimez|effacez|rayez) (mon numero|mon num|mes coordonnees|mon contact) [svp]
(merci|priere|veuillez|prière|svp) [de] (ne plus|plus) (m'envoyer|m'ecrire|me contacter|m'importuner|me deranger|\
    me texter|me relancer|nous contacter|me solliciter)
(j'aimerais|je voudrais|je prefere|je prefererais|je demande a|je souhaiterais|je desirerais) ne plus (recevoir|etre contacte|etre contactee|etre sollicite|etre derange) [de|vos|ces|ce|des|ca]
comment (je fais|faire|fait on|puis je|on fait|faut il faire) [pour] (ne plus recevoir|ne plus avoir|arreter|\
    me desabonner|me desinscrire|me retirer) [de|vos|ces|ca|cela|les] (messages|sms|textos|ca|cela|liste|envois)
[en|y en] [a|ai] (marre|ras le bol|plein le dos) [de] (vos|ces|tes|tous ces|recevoir) (messages|sms|textos|\
    sondages|questionnaires)
(ne|n) (me sollicitez|me textez|me relancez|m'importunez|m'embetez|me spammez|me sms) plus
(me sollicitez|me textez|me relancez|m'importunez|me contactez) plus
"""
STOP_UNLESS = """
(demande|demandais|demandions|dit|disais|supplie|j'ai demande|prie) .. (d'arreter|arreter|arretent|arretez|\
    cesser)
(ils|le medecin|l'hopital|personne|l'infirmiere|les medecins|elle|il) (ne|n'ont|n'a) [m'|me] .. (ecrit|\
    envoie|envoye|contacte|rappelle|appelle)
m'envoyez [pas|plus] (chez moi|a la maison|ailleurs|dans un autre|mon ordonnance|mes medicaments)
(n'a|n'ont|ne) (pas|jamais|s'arretait|s'arrete|cessait|cesse) [pas] (arrete|cesse)
(n'arretait|n'arretaient|n'arrete|n'arretent|n'a pas arrete|ne s'arretait|ne s'arrete) [pas] [de]
(pas|plus) recevoir (de visite*|des visite*|de soins|de nouvelles|mon|ma|ses|son|des soins|de traitement)
plus de (message|messages) (clair*|d'espoir)
(arretez|arrete|cessez) d (envoyer|renvoyer) .. (gens|patients|personnes|maison|chez eux)
(laisse|laissee|laissez) .. (tranquille|en paix) (pendant|quand|avec mon|avec ma|avec mes|avec lui|avec elle)
liste d'attente
(arretez|arrete|arreter|stop) .. (fumer|crier|hurler|parler fort|bruit|renvoyer|gens|patients)
"""
WRONG_NUMBER_SAYS = """
(je ne suis pas|suis pas) [le|la] patient*
(vous vous etes|vous etes|vous vous|tu t'es|vous avez du vous|on s'est|je crois que vous vous) [..1] (trompe|\
    trompes|trompez|tromper) de (numero|personne|destinataire|patient|telephone|patiente)
(vous avez|c'est|c'est un|ceci est|tu as|vous avez fait|vous devez avoir) [le|un|fait] (mauvais numero|\
    faux numero|numero errone|numero incorrect)
(ce n'est|c'est|ceci n'est) (pas|plus) [le] (numero|bon numero|telephone|son numero|mon numero|portable) [de|\
    du]
(ce numero|ce telephone|ce portable) n'est (pas|plus) (le sien|a lui|a elle|celui|le votre|attribue|a cette)
je ne suis pas (cette personne|la personne|le patient|la patiente|celui que|celle que|monsieur|madame|\
    la bonne personne)
(il n'y a|ny a|y a|il n'existe) (personne|pas de personne|aucune personne) (de ce nom|a ce nom|qui s'appelle|\
    ici de ce nom)
(je ne connais|je connais|nous ne connaissons|connais) (pas|personne) [de] (cette personne|ce nom|\
    ce monsieur|cette dame|de ce nom)
(j'ai|je viens d'avoir|on m'a donne) ce numero (depuis|recemment|que depuis)
(ce|le) numero (est a moi|a change|appartient|m'appartient|est maintenant|n'est plus|est desormais) [..2]
(nouveau|nouvelle|ancien|autre) (proprietaire|titulaire) [du|de ce]
(message|sms|ca) (n'est pas|est pas|ne) [concerne] [pas] (pour moi|me concerne|moi)
(vous me|vous) (confondez|prenez) [avec|pour] (quelqu'un|une autre|un autre)
(il y a|y a|il doit y avoir|c'est une|je crois que c'est une) erreur (je crois|de numero|de personne|sur le numero|\
    je pense|desole|desolee)
(vous avez|t'as|tu as|vous contactez|vous ecrivez a) [pas] (la|une) mauvaise personne
(c'est|c|ce n'est|cest) (pas|plus) (a|pour) moi (ce|cet|le) (message|sms|texto|numero|telephone|portable)
(c'est|c|ce n'est|cest|ceci n'est) (pas|plus) (son|mon|le|leur|celui de) (telephone|tel|portable|numero|num|gsm|\
    mobile) [de|du|a]
(je|moi je|je ne) m'appelle pas (..1)
je connais pas [de] (monsieur|madame|mme|mr|m|marie|jean|pierre|paul|michel|fatima|mohamed|mohammed|aminata|fatou|\
    ahmed|nathalie|sophie|isabelle|catherine)
je ne connais (pas|aucun|aucune) [de] (monsieur|madame|mme|mr|marie|jean|pierre|paul|michel|fatima|mohamed|\
    mohammed|aminata|fatou|ahmed|nathalie|sophie|isabelle|catherine)
(y a|il n'y a|ya|n'y a) pas de (monsieur|madame|mme|mr|marie|jean|pierre|paul|michel|fatima|mohamed) [..1] (ici|\
    chez moi|a ce numero)
ce (numero|telephone|portable) (n'appartient|appartient|n'est) (plus|pas) a
(elle|il) (n'a|a) plus (ce|le meme) (numero|telephone|portable)
erreur (sur|de) [la] (personne|destinataire|numero|num|correspondant)
(vous devez|tu dois|vous avez du) (faire|faite|avoir fait) (erreur|une erreur)
vous faites (erreur|une erreur) (je crois|je pense|desole|desolee|madame|monsieur)
(je pense|je crois|il me semble|m'est avis) que vous (vous etes|faites|vous etes bien) (trompe|trompes|erreur)
(trompe|trompes|trompez) de (num|correspondant|destinataire|tel|telephone)
(ce|le|votre) (message|sms|texto) ne m'est (pas|nullement) (destine|adresse)
(c'est|c|ce n'est|cest) pas (la bonne personne|le bon destinataire|le bon correspondant|le bon num)
je ne suis pas (la bonne personne|le bon destinataire|m|mr|mme) [par ce message]
je suis pas (monsieur|madame|mme|mr|le patient|la patiente|cette personne|la personne|celle que|celui que)
(ce n'est|c'est|c) pas (moi|nous) le (patient|malade)
(personne ne|personne) s'appelle [comme ca|..1] (ici|chez moi|a ce numero)
"""
WRONG_NUMBER_UNLESS = """
(donne|appele|compose|fait|note|ecrit|avaient|mis|transmis|inscrit|telephone) .. (mauvais|faux) numero
(mauvais|faux) numero de (chambre|lit|dossier|poste|secu|securite)
(trompe|trompes|tromper) de (medicament|jambe|bras|dose|cote|traitement|diagnostic)
(vous vous|tu te) trompez [pas] (sur|en|si)
(medecin|docteur|infirmi*|cabinet|service|clinique) [..2] (a change|ont change|avait change) de numero
(m'ont|m'a|ont|ils|on m'a|elle|il|l'infirmi*|personnel|medecin) .. (trompe|trompes|erreur) (de|\
    sur) [la] (personne|patient|patiente|dossier|nom|numero)
(ont|ils ont|on a) (appele|contacte|recu|opere|traite) (la|une) mauvaise personne
mal a (ce|la)
(appelaient|appelait|appele|appelee|appellent|appelle|disaient|disait|crier|criait) .. m'appelle pas
hospitalis* (longtemps|aussi|si|plus|dans de|avec|sans|que|tres|depuis|a temps|comme)
(opere|operee|soigne|soignee) (aussi|si|plus|dans de|tres|depuis|a temps|comme|le jour)
mais (mon|ma|mes|notre|c'est mon|c'est ma|c'etait mon|c'etait ma) (fils|fille|mari|femme|mere|pere|bebe|enfant)
"""
NEVER_BEEN_SAYS = """
(je n'ai|j'ai|nous n'avons) (pas|jamais) ete (a l'hopital|dans cet hopital|dans votre hopital|hospitalise|\
    hospitalisee|dans un hopital|chez vous|admis|admise|patient|patiente|votre patient|votre patiente|au chu|\
    soigne chez vous|soignee chez vous)
je ne suis (pas|jamais) (alle|allee|venu|venue|passe|passee) [..1] (a l'hopital|dans cet hopital|\
    dans votre hopital|aux urgences|chez vous|chez le medecin)
je ne suis pas [un|une|votre|le|la] (patient|patiente) [chez|de]
je n'ai (eu aucun|pas eu de|pas eu d'|eu aucune) (rendez vous|visite|operation|consultation|hospitalisation)
(jamais|je n'ai jamais|j'ai jamais|j'ai pas|je n'ai pas) [ete] (ete hospitalise|ete hospitalisee|hospitalise|\
    hospitalisee|ete a l'hopital|mis les pieds|ete opere|ete operee|ete chez vous|ete dans cet hopital|\
    ete dans votre hopital)
(mais quelle|mais quel|quelle|quel) (visite|sejour|rendez vous|hospitalisation|operation|hopital) (je n'ai|j'ai pas|j'ai jamais|je ne|je suis)
je (suis|ne suis|n'ai) (jamais|pas) (alle|allee|venu|venue|passe|passee|entre|entree|mis) [..1] (a l'hopital|\
    dans cet hopital|dans votre hopital|aux urgences|dans un hopital|a cet hopital)
(jamais|j'ai jamais|je n'ai jamais) mis (un pied|les pieds|le pied) (chez vous|la bas|dans|a)
(c'est|c|ce n'est|c'etait) pas moi qui (etais|etait|suis|est|ai ete) (a l'hopital|hospitalise|hospitalisee|opere|operee|chez vous)
je suis pas [un|une] (votre patient|votre patiente|de vos patients|patient chez vous|patiente chez vous)
je (suis|ne suis) (pas|jamais) (venu|venue|alle|allee) chez vous (recemment|cette annee|du tout|ces derniers temps)
(j'etais|j'ai ete|je n'etais|je n'ai ete) pas (hospitalise|hospitalisee|opere|operee) (moi|chez vous|du tout|\
    recemment)
"""
BEREAVEMENT_SAYS = f"""
(papa|maman|mari|femme|mere|pere|fils|fille|grand mere|grand pere) nest plus (la|parmi nous|de ce monde)
(il|elle) est (parti|partie|decede|decedee|mort|morte) (lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier)
(mon|ma|notre|son|sa) [cher|chere|pauvre|petit|petite] {_KIN} [..1] est [malheureusement|helas] {_DIED}
(mon|ma|notre|son|sa) {_KIN} (vient de|nous a|m'a|s'est) (deceder|mourir|quittes|quitte|eteint|eteinte)
(mon|ma|notre) {_KIN} n'est plus (de ce monde|parmi nous|la)
(est|il est|elle est) (mort|morte|decede|decedee) [..1] (mon|ma|notre) {_KIN}
(le|la) (patient|patiente|personne|titulaire|malade) [..2] (est|etait) [malheureusement] {_DIED}
(il|elle|papa|maman|mamie|papy|papi) (est|nous a|vient de) [malheureusement|helas] ({_DIED[1:-1]}|quittes|\
    quitte|deceder|mourir)
(j'ai|nous avons|on a|je viens de|nous venons de|j ai) [malheureusement] (perdu|perdre) [..1] (mon|ma|notre|\
    le|la) [cher|chere] {_KIN}
(mort|deces|perte|disparition|enterrement|obseques|funerailles|deuil) de (mon|ma|notre) [cher|chere] {_KIN}
(suite au|apres le|annonce du) deces (de|du) [mon|ma|notre|patient]
(mort|morte|decede|decedee) [..1] (hier|aujourd'hui|cette nuit|lundi|mardi|mercredi|jeudi|vendredi|samedi|\
    dimanche|la semaine|le mois|a l'hopital|dans votre|dans le service|chez vous|recemment|\
    il y a une semaine|il y a deux|il y a trois|il y a quelques jours)
(malheureusement|helas) [..1] (est|nous a) (decede|decedee|mort|morte|quittes)
(j'ai fait|j'ai eu|nous avons fait|fait) une fausse couche
(mort|morte) ne
(ne|nee) (sans vie|mort|morte)
(mon|ma|notre|son|sa) {_KIN} (est parti|est partie|nous a quittes|nous a quitte|s'est eteint|s'est eteinte|\
    s'en est alle|s'en est allee|n'est plus|n'a pas survecu|nous a quittee) [lundi|mardi|mercredi|jeudi|vendredi|\
    samedi|dimanche|hier|ce matin|cette nuit|la semaine|pour toujours|de ce monde|parmi nous|trop tot|des suites]
(maman|papa|mamie|papi|papy|mamy|meme|pepe) (est decede|est decedee|est mort|est morte|nous a quittes|nous a quitte|\
    s'est eteint|s'est eteinte|n'est plus|n'a pas survecu)
(on a|nous avons|j'ai) (enterre|inhume|incinere) (mon|ma|notre|maman|papa|mamie|papy|papi) [..1]
(j'ai|nous avons|on a) perdu (maman|papa|mamie|papy|papi|mon|ma|notre) [cher|chere|petit|petite] [bebe|{_KIN}]
(je suis|me voila|devenu|devenue) (veuf|veuve)
(repose|reposer|qu'il repose|qu'elle repose) en paix
paix a son ame
(feu|defunt|defunte) (mon|ma) (mari|pere|mere|femme|epouse)
(enterrement|obseques|funerailles|incineration) (de|est|sont|a lieu|ont lieu|demain) [mon|ma|lundi|mardi|mercredi|\
    jeudi|vendredi|samedi|demain|maman|papa|mamie]
(monsieur|madame|mme|mr|m) ..1 (est|etait) [malheureusement|helas] (decede|decedee|mort|morte|dcd|disparu|disparue)
(il|elle|papa|maman|mamie|papi|papy) n'a pas survecu
(nous l'avons|on l'a|je l'ai|nous avons|on a) (enterre|enterree|inhume|inhumee|incinere|perdu hier|\
    perdue hier) (hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|ce matin|la semaine|aujourd'hui|\
    avant hier)
(la personne|celui|celle) que vous (cherchez|contactez|demandez|voulez|essayez de joindre) [..1] est (decede|\
    decedee|mort|morte|dcd)
(il|elle|papa|maman|mon mari|ma femme|mon pere|ma mere) a (rendu l'ame|rendu son dernier souffle|perdu la vie|\
    succombe|perdu son combat)
(mn|mon|ma|notre) (pere|mere|mari|femme|frere|soeur|fils|fille|bebe|enfant|papa|maman) [..1] (est|et|e) (dcd|dcde|\
    decede|decedee|mort|morte)
(papa|maman|mamie|papi|papy|mon mari|ma femme|mon pere|ma mere) (est|nous a) (parti|partie|quittes|quitte) (lundi|\
    mardi|mercredi|jeudi|vendredi|samedi|dimanche|cette nuit|pour toujours|rejoindre|au ciel|au paradis|\
    la semaine derniere|hier soir)
(je suis|nous sommes|on est) en deuil
(mon|ma|notre) (mari|pere|mere|femme|fils|fille|frere|soeur|epoux|epouse|bebe|maman|papa) (n'a pas tenu|\
    n'a pas survecu|n'y a pas survecu|ne s'en est pas sorti|ne s'en est pas sortie|ne s'est pas reveille|\
    ne s'est pas reveillee)
(il|elle) (nous a|s'est) [malheureusement|helas] (quittes|quitte|eteint|eteinte) (lundi|mardi|mercredi|jeudi|\
    vendredi|samedi|dimanche|hier|ce matin|cette nuit|la semaine|dans votre|chez vous)
"""
BEREAVEMENT_UNLESS = """
il y a ..2 ans
(chien|chat|portable|telephone|batterie) ..3 (mort|morte)
(presque|failli|aurait pu|aurais pu|aurait|pensais|pensait|croyais|croyait|crainte|peur|si|comme si|\
    a deux doigts) ..4 (mourir|mort|morte|decede|perdre|perdu|deceder)
(decede|decedee|mort|morte|perdu|deces|perte) ..4 (il y a longtemps|longtemps)
il y a ..3 (ans|annees|an) ..5 (decede|decedee|mort|morte|perdu|deces)
(telephone|portable|batterie|voiture|chien|chienne|chat|chatte|ordinateur|animal) .. (mort|morte|decede|\
    decedee)
(mort|morte|morts|mourir|meurs|meurt) de (faim|rire|peur|soif|froid|honte|fatigue|ennui|chaud|trouille|rires|\
    inquietude)
en (19*|200*|201*) .. (decede|decedee|mort|morte|perdu)
(decede|decedee|mort|morte) .. en (19*|200*|201*)
(perdu|perdre) .. (temps|journee|patience|confiance|espoir|connaissance|conscience|travail|matinee|poids|\
    dossier|place)
(n'est|est) pas (mort|morte|decede|decedee)
(dame|monsieur|patient|patiente|voisin|voisine|homme|femme|personne|quelqu'un|mamie|papi) [..1] (a cote|d'a cote|\
    du lit|de la chambre|dans la chambre|d'en face|en face|dans le couloir|de chambre) ..3 (mort|morte|decede|\
    decedee)
(parti|partie|partis) (en|a|au|de|du|chez|avec|sans|faire|travailler|aux) [..1]
est (parti|partie) (a|en|au|chez|sans|de) (la|l|vacances|maison|conge|travail|pause)
(nous|m) a (quitte|quittes) (en|a|sans|pour|avec)
(l'annee derniere|il y a longtemps|dans mon enfance) ..4 (mort|morte|decede|decedee|perdu)
(mort|morte|decede|decedee|perdu) ..4 (l'annee derniere|dans mon enfance|quand j'etais)
(perdu|perdue) .. (sang|voix|telephone|lunettes|dentier|valise|vetements|argent|appetit|sommeil|audition|vue|\
    memoire|foi|cheveux|ordonnance|resultats|analyses|heures|forces)
(peur|pour|crainte|sans|avant) ..2 qu .. (meure|mourir|decede)
(soutien|aide|gentil*|merci|accompagn*|bienveill*) ..5 (quand|apres|lors|lorsque) [..2] (mort|morte|decede|decedee|\
    deces|perte)
(mort|morte|decede|decedee|perdu) ..2 il y a ..2 (ans|annees)
(parti|partie|partis) (lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|hier soir|ce matin|\
    hier matin) (en|a|au|de|du|chez|avec|sans|pour|content|contente|matin|soir|apres midi)
perdu .. dans (les couloirs|le couloir|le parking|le hall|les etages|le batiment|l'hopital)
en deuil de (mes|mon telephone|mon chien|mon chat)
survecu a (l'attente|la nourriture|la bouffe|votre)
"""
HELP_SAYS = """
de quel hopital [etes vous|s agit il|ecrivez vous]
qui (etes|es) [vous|tu]
qui (m'ecrit|m'envoie) [ca|ce|cela|ces]
qui est (ce|a l'appareil|au bout|derriere)
qui (ecrit|parle|envoie) (la|ca|cela|svp|ce message|ce sms|ces messages|s'il)
(vous etes|t'es|tu es|z'etes) qui [vous|toi|au juste]
(c'est|c|cest) qui (ca|vous|au juste|la|svp|donc|toi|exactement|qui|s'il)
(comment|d'ou|ou) (avez vous|vous avez|as tu|tenez vous|vous tenez|vous avez eu) [eu|trouve|obtenu] mon numero
(c'est|est ce|cest|ceci est) [une|un] (arnaque|escroquerie|fraude|spam|blague|scam|serieux|canular)
(c'est quoi|qu'est ce que c'est|qu'est ce que) [que] (ca|ce message|ce numero|cela|ce sms)
(est ce|repondre|le sms|ce sms) [que] [ca|c'est|est] (payant|gratuit|coute)
ca coute (quelque chose|combien|de repondre)
(c'est|c est|est ce|vous etes) [que] [bien|ca|c'est] (vraiment l'hopital|un robot|fiable|officiel)
(quel|de quel) hopital [c'est|est ce|..1]
(qui|comment|d'ou) [vous] (a donne|avez vous|avez|tenez) [eu|obtenu] mon (numero|tel|portable)
(de quoi|de qui) (parlez|parles|parle|causez) [vous|tu|on]
de quoi [est ce que] (vous|tu) (parlez|parles|causez)
(c'est|c est|c|cest) (a propos de|au sujet de|en rapport avec|sur|pour) (quoi|qui)
(a propos|au sujet) de quoi
(qui|ki) me (texte|ecrit|parle|contacte|envoie|sms|derange|harcele|bipe)
je parle (a|avec) qui
(a|avec) qui (je parle|est ce que je parle|ai je|suis je)
(c'est|c|cest) (quoi|koi) (cette|ce|ces|votre|sa|ca|le) [delire|histoire|message|sms|numero|truc|bazar|\
    questionnaire|texto|machin|affaire|sondage]
(c'est|c|cest|est ce) [que] [c'est] [un|une|du|de l|encore une] (faux message|faux sms|spam|vraie question|\
    vrai message|attrape|attrape nigaud|arnaque|piege|escroc|escroquerie|entourloupe|canular|pub|publicite|\
    phishing|hameconnage|virus)
(comment|d'ou|ou) [est ce que] (vous|tu) (sortez|avez|as|tenez|trouvez|avez trouve|avez pris|avez recupere|\
    avez chope) [eu|pris|trouve] mon (numero|num|tel|telephone|portable|contact)
(comment|d'ou|ou) (avez|as) (vous|tu) (eu|trouve|pris|recupere|obtenu) mon (numero|num|tel|telephone|portable|\
    contact)
qui vous a (donne|file|transmis|communique|fourni) mon (numero|num|tel|telephone|portable|contact)
(vous me|tu me|qu'est ce que vous me|que me) voulez [vous] [quoi]
(presentez vous|identifiez vous|presente toi)
(c'est|c|cest) de la part de qui
(vous etes|t'es|vous ecrivez|vous appelez|vous venez) [de] (quel|quelle|d'ou) (service|hopital|organisme|clinique|\
    societe|entreprise|boite)
(comprends|comprend|compris|pige) (rien|pas) [a] (ce|votre|le|ces) (message|sms|texto|question|messages|charabia)
(ca|ce message|ce sms|ceci|cela) (vient|provient|sort) d'ou
d'ou (vient|provient|sort) (ce|cela|ca|ceci) [message|sms|numero]
(c'est|c|cest|est ce) [que c'est] [pour|un] (de vrai|pour de vrai|vrai de vrai|serieux ou pas|vrai message)
(vs|vous) (ete|etes|et) (ki|qui)
(t|c|vs ete|vous etes) (ki|qui|koi)
"""
CARER_SAYS = """
(je reponds|je repond|j'ecris|je remplis|reponse|reponds|j'ecris|repondant) (pour|a la place de|au nom de|\
    de la part de) (ma|mon|notre|le|la|mes|lui|elle|mamie|papy|maman|papa|un|une)
(au nom|a la place|de la part) de (ma|mon|notre|la|un|une|maman|papa) [mere|pere|mari|femme|epouse|epoux|\
    fils|fille|grand mere|grand pere|soeur|frere|patient|patiente|compagne|compagnon|bebe]
(je suis|c'est|ici|moi c'est) (sa|son|la|le) (fille|fils|femme|epouse|mari|mere|maman|pere|papa|aidante|\
    aidant|soeur|frere|petite fille|petit fils|tutrice|tuteur|compagne|compagnon) [du|de la|de|qui]
(il|elle|ma mere|mon pere|mon mari|ma femme|ma grand mere|mon grand pere|mon fils) (ne peut pas|ne sait pas|\
    peut pas|ne peut|n'arrive pas a) (ecrire|repondre|lire|envoyer|utiliser|taper)
(je reponds|j'ecris|je remplis|reponse) (pour|a la place de|au nom de|de la part de) (ma|mon|maman|papa|mamie|papy|\
    lui|elle|notre|la|le)
(je suis|c'est|ici) (sa|son|la|le) (fille|fils|femme|epouse|mari|mere|maman|pere|papa|aidante|aidant|soeur|frere|\
    niece|neveu|belle fille|gendre) [et|qui|elle|il|ma|mon|du|de]
(elle|il|ma mere|mon pere|maman|papa|mamie|papy|mon mari|ma femme|le patient|la patiente) (ne peut|ne sait|peut|\
    sait|n'arrive|ne voit|n'a) [pas|plus] (pas|plus|ecrire|repondre|lire) [ecrire|repondre|lire|taper|de portable|\
    bien]
"""
YOUNG_SAYS = """
(j'ai|j ai|moi j'ai|jai) [que|seulement] (8|9|10|11|12|13|14|15|huit|neuf|dix|onze|douze|treize|quatorze|\
    quinze) (ans|an) [..1]
je suis (mineur|mineure|un enfant|une enfant) [..1]
"""
LANGUAGE_SAYS = """
(s'il vous plait|svp|pouvez vous|vous pouvez|peux tu|pourriez vous|je prefere|je prefererais|je voudrais|\
    je veux|ecrivez|ecrivez moi|est ce possible|possible) .. (en francais)
(je parle|je comprends|je lis|j'ecris|parle|je sais) [seulement|uniquement|que|bien|le|pas] [le] francais
(je ne parle|je ne comprends|je ne lis) que [le] francais
[en] francais (s'il vous plait|svp|stp|merci|si)
(je ne|je|ne) (parle|comprends|lis|connais) (pas|plus|rien) [bien|trop] [l'|a l'|en] (anglais|langlais)
je (parle|comprends|lis|ne parle|ne comprends) que [le] francais
(parlez vous|vous parlez|ecrivez|parlez|en|traduisez) [vous] [en] francais [svp|s'il vous plait]
(seulement|uniquement) [en] francais
je (parle|comprends|lis|sais|comprend) pas [bien|trop|du tout] [l|a l] (anglais|langlais)
(ecrivez|parlez|envoyez|mettez) [moi] [ca|le] en francais
(vous avez|c'est possible|y a|avez vous|possible de l'avoir) [la meme chose|ca|ce message|le message] en francais
(le|ce|votre|ces) (message|messages|sms|questionnaire) en francais
"""
WRONG_NUMBER = """
mauvais numero|faux numero|vous vous trompez|vous etes trompe|vous etes trompes|
vous vous etes trompe|vous vous etes trompes|vous vous etes trompe de numero|vous vous etes trompes de numero|
tu t'es trompe|tu t'es trompe de numero|erreur de numero|c'est une erreur de numero|mauvaise personne|
ce n'est pas moi|c'est pas moi|ce n'est pas mon numero|c'est pas mon numero|ce n'est pas le bon numero|
pas le bon numero|c'est pas le bon numero|ce n'est pas la bonne personne|pas la bonne personne|numero errone|
numero incorrect|mauvais destinataire|erreur de destinataire|vous faites erreur|je ne suis pas cette personne|
mauvais patient|vous avez le mauvais numero|ce n'est pas pour moi|c'est pas pour moi|erreur de personne|
c'est une erreur|il y a erreur|il doit y avoir erreur|y a erreur|c pas moi|cest pas moi|ce n'etait pas moi|
c'etait pas moi|pas pour moi|ca ne me concerne pas|ca me concerne pas|je ne suis pas concerne|
vous vous trompez de numero|vous vous trompez de personne|vous vous etes trompe de personne|tu te trompes|
je ne suis pas le patient|je ne suis pas la patiente|je suis pas le patient|je suis pas la patiente|
je suis pas cette personne|vous confondez|vous me confondez|je connais pas cette personne|
je ne connais pas cette personne|personne de ce nom ici|ce numero est a moi maintenant|ce numero a change|
erreur sur la personne|vous devez faire erreur|vous faites erreur je crois|vous faites erreur je pense|
vous vous etes trompe|je pense que vous vous etes trompes|je pense que vous vous etes trompe|
je crois que vous vous etes trompe|je crois que vous vous trompez|je pense que vous vous trompez|c'est pas a moi|
c'est plus son numero|c'est pas son numero|ce n'est plus son numero|c'est plus le bon numero|
ce n'est plus le bon numero|c'est pas son telephone|c'est plus son telephone|ce n'est plus son telephone|
il a change de numero|elle a change de numero|mauvais num|mauvais tel|faux num|mauvais contact|
pas le bon contact|pas la bonne personne desole|il y a une erreur|y a une erreur|c'est une erreur je crois|c'est pas mon nom|ce n'est pas mon nom|je m'appelle pas comme ca|
je ne m'appelle pas comme ca|je suis pas concerne|je suis pas concernee|je ne suis pas concernee|
vous me prenez pour quelqu'un d'autre"""
STOP = """
stop|stop sms|stop svp|arret|arrete|arretez|arreter|arretez ca|arretez s'il vous plait|
arretez les messages|arretez les sms|arretez de m'ecrire|arretez de m'envoyer des messages|arrete de m'ecrire|
cessez|desabonner|desabonnez moi|desabonne moi|me desabonner|desabonnement|desinscription|desinscrire|
desinscrivez moi|me desinscrire|desinscris moi|annuler|annulez|resilier|resiliez|supprimer|supprimez|
supprimez mon numero|supprimez moi|retirez moi|retirez mon numero|enlevez moi|enlevez mon numero|
effacez mon numero|effacez moi|ne m'ecrivez plus|n'ecrivez plus|ne m'envoyez plus rien|
ne m'envoyez plus de messages|n'envoyez plus|n'envoyez plus rien|n'envoyez plus de messages|plus de messages|
plus de message|plus de sms|plus aucun message|plus aucun sms|pas de messages|pas de sms|
je ne veux plus de messages|je veux plus de messages|je ne veux plus de sms|je veux plus de sms|
je ne veux pas de messages|je veux pas de messages|ne me contactez plus|ne me derangez plus|
laissez moi tranquille|laisse moi tranquille|fichez moi la paix|foutez moi la paix|laissez moi en paix|
ne plus me contacter|ne plus recevoir|ne plus m'envoyer de messages|stopper|stoppez|stopp|basta|
marre de vos messages|assez de messages|refus de messages|
lachez moi|lache moi|lachez moi la grappe|oubliez moi|oublie moi|foutez moi la paix svp|stop aux messages|
stop aux sms|stop messages|stop les messages|stop les sms|stop ca|stop stop|arretez tout|arretez moi ca|je veux plus rien recevoir|
je ne veux plus rien recevoir|je ne veux rien recevoir|je veux rien recevoir|je ne veux plus recevoir|
je veux plus recevoir|desabonnement svp|desabonne|desabonnez|retirez moi de la liste|enlevez moi de la liste|
sortez moi de la liste|bloquer|bloquez|je vous bloque|je bloque|n'insistez pas|n'insistez plus|ne me textez plus|
ne me relancez plus|ne me sollicitez plus|plus de textos|plus de texto|pas de textos
"""
HELP = """
aide|aidez moi|aide moi|a l'aide|au secours|secours|qui est ce|qui est la|qui etes vous|qui es tu|
c'est qui|qui c'est|t'es qui|vous etes qui|qui ecrit|qui m'ecrit|qui parle|qui envoie ca|qui a envoye ca|
qui m'envoie ca|c'est quoi|c'est quoi ca|qu'est ce que c'est|qu'est ce que c'est que ca|de quoi s'agit il|
c'est a quel sujet|info|infos|information|informations|renseignement|renseignements|c'est une arnaque|arnaque|
c'est un scam|spam|c'est vrai|c'est une blague|d'ou avez vous mon numero|comment avez vous mon numero|
comment avez vous eu mon numero|de la part de qui|qui|qui etes vous svp|c'est de qui|c'est serieux|
escroquerie|fraude|a qui ai je affaire|c qui|c ki|c est qui|cki|c'est ki|c'est qui ca|qui est ce svp|qui ca|
z'etes qui|t ki|t qui|c koi|c quoi|cé quoi|kesako|c'est quoi ce message|c'est quoi ce numero|
c'est quoi ce truc|c'est pour quoi|a quel sujet|c'est payant|est ce payant|est ce que c'est payant|
c'est gratuit|est ce gratuit|est ce que c'est gratuit|ca coute combien|combien ca coute|combien coute|
ca coute quelque chose|c'est combien|faut payer|il faut payer|dois je payer|je dois payer|quel hopital|
c'est quel hopital|de quel hopital|quel hopital est ce|vous etes quel hopital|c'est l'hopital|
c'est vraiment l'hopital|vous etes l'hopital|est ce vraiment l'hopital|est ce une arnaque|c'est un fake|fake|
c'est un spam|c'est un virus|c'est du phishing|comment vous avez mon numero|ou avez vous eu mon numero|
qui vous a donne mon numero|pourquoi vous m'ecrivez|pourquoi ce message|pourquoi je recois ca|
je comprends pas|je ne comprends pas|j'ai pas compris|je n'ai pas compris|je comprends rien|que voulez vous|
vous voulez quoi|que faut il faire|je dois faire quoi|comment repondre|comment je reponds|comment ca marche|
etes vous un robot|t'es un robot|c'est un robot|un robot|je parle a qui|a qui je parle|a qui ai je l'honneur|
qui me parle|qui m'envoie ce message|qui envoie ce message|aide svp|besoin d'aide|
a propos de quoi|c'est a propos de quoi|au sujet de quoi|c'est au sujet de quoi|de quoi parlez vous|
de quoi vous parlez|de quoi tu parles|presentez vous|identifiez vous|vous me voulez quoi|tu veux quoi|
que me voulez vous|qu'est ce que vous me voulez|qu'est ce que vous voulez|qu'est ce que tu veux|
c'est de la part de qui|ca vient d'ou|ca vient de qui|ca vient de ou|vs ete ki|vs etes qui|vous ete qui|
qui vous etes|vous etes qui svp|c koi sa|c quoi ca|c koi ca|c quoi sa|c'est koi|c'est koi sa|koi|
c'est quoi cette histoire|c'est quoi ce delire|c'est quoi ce bordel|c'est pour de vrai|c'est un piege|piege|
c'est un faux|faux message|c'est du spam|je parle a qui la|c'est qui ce numero|c'est quoi le but|quel est le but|
qui me texte|qui est a l'appareil|qui est a l'autre bout|qui est derriere ca|c'est quel service|
c'est pour quel hopital|hein quoi|hein c'est quoi|c'est une vraie question|pourquoi cette question|c'est a dire
"""
