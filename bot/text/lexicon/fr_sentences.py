"""French sentences that mean more than feedback: stopping, a death, a wrong number, who answers; see `lexicon.py`."""

_KIN = (
    "(mari|epoux|femme|epouse|conjoint|conjointe|compagnon|compagne|mere|maman|pere|papa|fils|fille|frere|soeur|"
    "grand mere|grand pere|mamie|mamy|papi|papy|meme|pepe|bebe|enfant|oncle|tante|tonton|tata|neveu|niece|"
    "beau pere|belle mere|beau frere|belle soeur|gendre|fiance|fiancee|ami|amie|copain|copine|cousin|cousine|"
    "petit fils|petite fille|jumeaux|garcon|parrain|marraine|proche)"
)
_DIED = "(decede|decedee|decedes|mort|morte|morts|parti pour toujours|partie pour toujours)"

START_SAYS = """
(recevoir|avoir) [les|vos] (messages|sms) (a nouveau|de nouveau)
(recevoir|avoir) (a nouveau|de nouveau) [les|vos|des] (messages|sms)
(reprenez|reprendre|recommencez|relancez) [l envoi des|lenvoi des|les|a envoyer les|vos] (messages|sms)
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
"""
WRONG_NUMBER_UNLESS = """
(donne|appele|compose|fait|note|ecrit|avaient|mis|transmis|inscrit|telephone) .. (mauvais|faux) numero
(mauvais|faux) numero de (chambre|lit|dossier|poste|secu|securite)
(trompe|trompes|tromper) de (medicament|jambe|bras|dose|cote|traitement|diagnostic)
(vous vous|tu te) trompez [pas] (sur|en|si)
"""
NEVER_BEEN_SAYS = """
(je n'ai|j'ai|nous n'avons) (pas|jamais) ete (a l'hopital|dans cet hopital|dans votre hopital|hospitalise|\
    hospitalisee|dans un hopital|chez vous|admis|admise|patient|patiente|votre patient|votre patiente|au chu|\
    soigne chez vous|soignee chez vous|chez le medecin)
je ne suis (pas|jamais) (alle|allee|venu|venue|passe|passee) [..1] (a l'hopital|dans cet hopital|\
    dans votre hopital|aux urgences|chez vous|chez le medecin)
je ne suis pas [un|une|votre|le|la] (patient|patiente) [chez|de]
je n'ai (eu aucun|pas eu de|pas eu d'|eu aucune) (rendez vous|visite|operation|consultation|hospitalisation)
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
"""
BEREAVEMENT_UNLESS = """
il y a ..2 ans
(chien|chat|portable|telephone|batterie) ..3 (mort|morte)
(presque|failli|aurait pu|aurais pu|aurait|pensais|pensait|croyais|croyait|crainte|peur|si|comme si|\
    a deux doigts) ..4 (mourir|mort|morte|decede|perdre|perdu|deceder)
(decede|decedee|mort|morte|perdu|deces|perte) ..4 (il y a longtemps|ans|annees|longtemps)
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
"""
HELP_SAYS = """
de quel hopital [etes vous|s agit il|ecrivez vous]
qui (est|etes|es|ecrit|m'ecrit|parle|envoie|m'envoie) [vous|tu|la|ce|cela]
(c'est|vous etes|t'es|tu es) qui [ca|vous|au juste]
(comment|d'ou|ou) (avez vous|vous avez|as tu|tenez vous|vous tenez|vous avez eu) [eu|trouve|obtenu] mon numero
(c'est|est ce|cest|ceci est) [une|un] (arnaque|escroquerie|fraude|spam|blague|scam|serieux|canular)
(c'est quoi|qu'est ce que c'est|qu'est ce que) [que] (ca|ce message|ce numero|cela|ce sms)
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
"""
