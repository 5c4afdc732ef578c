"""How people who are not the patient, or do not know us, answer in French: data; see `lexicon.py`."""

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
