"""French sentences that mean more than feedback: stopping, a death, a wrong number, who answers; see `lexicon.py`."""

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
