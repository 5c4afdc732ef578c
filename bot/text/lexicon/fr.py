"""What patients write in French when they answer, stop, ask or say who they are: data only."""

from bot.text.lexicon.lexicon import Lexicon

_KIN = (
    "(mari|epoux|femme|epouse|conjoint|conjointe|compagnon|compagne|mere|maman|pere|papa|fils|fille|frere|soeur|"
    "grand mere|grand pere|mamie|mamy|papi|papy|meme|pepe|bebe|enfant|oncle|tante|tonton|tata|neveu|niece|"
    "beau pere|belle mere|beau frere|belle soeur|gendre|fiance|fiancee|ami|amie|copain|copine|cousin|cousine|"
    "petit fils|petite fille|jumeaux|garcon|parrain|marraine|proche)"
)
_DIED = "(decede|decedee|decedes|mort|morte|morts|parti pour toujours|partie pour toujours)"

LEXICON = Lexicon(
    language="fr",
    numbers=(
        "un|premier|premiere|le premier|la premiere|le un",
        "deux|deuxieme|second|seconde|la deuxieme|le deux",
        "trois|troisieme|la troisieme|le trois",
        "quatre|quatrieme|la quatrieme|le quatre|catre",
        "cinq|cinquieme|la cinquieme|le cinq|cinc",
        "six|sixieme|la sixieme|le six",
        "sept|septieme",
        "huit|huitieme",
        "neuf|neuvieme",
        "dix|dixieme",
    ),
    number_marks="""numero|num|n|no|nr|option|l'option|choix|reponse|la reponse|ma reponse|note|chiffre|je choisis|
        je mets|je donne|le|la|un""",
    good="""bien|bon|bonne|bons|bonnes|ok|okay|satisfait|satisfaite|satisfaits|satisfaites|content|contente|contents|
        positif|positive|positivement|positifs|agreable|agreables|correct|correcte|corrects|satisfaisant|
        satisfaisante|chouette|sympa|tb|assez bien passe|ca va bien|ca a ete|bein|bienn|d'accord bien|plaisant|
        plaisante|rien a redire|pas de probleme""",
    excellent="""excellent|excellente|excellents|excellentes|exellent|exelent|parfait|parfaite|parfaits|parfaitement|
        super|superbe|genial|geniale|geniaux|formidable|formidables|fantastique|fantastiques|merveilleux|merveilleuse|
        magnifique|magnifiques|extraordinaire|extraordinaires|exceptionnel|exceptionnelle|exceptionnels|remarquable|
        remarquables|impeccable|impeccables|nickel|top|au top|le top|extra|fabuleux|fabuleuse|incroyable|
        irreprochable|irreprochables|le meilleur|la meilleure|les meilleurs|10 sur 10|dix sur dix|sans faute|ideal|
        ideale|tip top|tres tres bien|au dela de mes attentes""",
    bad="""mal|mauvais|mauvaise|mauvaises|insatisfait|insatisfaite|insatisfaits|mecontent|mecontente|mecontents|
        negatif|negative|negativement|decevant|decevante|decu|decue|decus|insuffisant|insuffisante|
        mediocre et mauvais|desagreable|desagreables|nul|nulle|nuls|deception|insatisfaisant|insatisfaisante|faible|
        pas bon|pas bien|moche|mal passe|mal recu""",
    terrible="""horrible|horribles|terrible|terribles|affreux|affreuse|catastrophique|catastrophiques|catastrophe|
        une catastrophe|la catastrophe|epouvantable|epouvantables|lamentable|lamentables|desastreux|desastreuse|
        desastre|un desastre|honteux|honteuse|une honte|la honte|honte|cauchemar|un cauchemar|deplorable|deplorables|
        pitoyable|pitoyables|degueulasse|degoutant|degoutante|inacceptable|inadmissible|le pire|la pire|pire|
        tres tres mal|scandaleux|scandaleuse|un scandale|de la merde|zero|atroce|l'enfer|pire que tout""",
    very="""tres|trop|vraiment|extremement|super|tellement|si|fort|particulierement|totalement|absolument|hyper|
        tres tres|incroyablement|carrement|tre|tes|treeees|ultra|franchement|vachement|sincerement|beaucoup""",
    quite="""assez|plutot|relativement|un peu|a peu pres|quasi|globalement|dans l'ensemble|moyennement|passablement|
        suffisamment""",
    nots="""pas|pas tres|n'etait pas|n'est pas|ce n'est pas|c'est pas|c'etait pas|pas trop|pas vraiment|jamais|pas si|
        pas tellement|ne pas|n'a pas ete|pas du tout|aucunement|pas ete|ce n'etait pas|n'etaient pas|pas super|
        sont pas|plus""",
    at_all="du tout|pas du tout|absolument|aucunement|nullement",
    neither="""ni bien ni mal|ni bon ni mauvais|ni bonne ni mauvaise|ni mal ni bien|ni mauvais ni bon|
        ni mauvaise ni bonne|ni bons ni mauvais|ni l'un ni l'autre|moyen|moyenne|moyens|moyennement|bof|bof bof|
        couci couca|comme ci comme ca|mitige|mitigee|mitiges|neutre|passable|passables|correct sans plus|sans plus|
        mediocre|mediocres|normal|normale|acceptable|acceptables|entre les deux|moitie moitie|plus ou moins|
        mi figue mi raisin|ca va|ca peut aller|ca passe|suffisant|suffisante|tiede|dans la moyenne|rien de special|
        ni oui ni non|ni chaud ni froid|ordinaire|50 50|peut mieux faire|cela va""",
    dont_know="""je ne sais pas|je sais pas|j sais pas|chais pas|jsp|jspas|sais pas|ne sais pas|ne sait pas|
        je sait pas|je ne sait pas|nsp|aucune idee|pas d'idee|je n'ai aucune idee|j'ai aucune idee|difficile a dire|
        dur a dire|c'est difficile a dire|je ne suis pas sur|je ne suis pas sure|pas sur|pas sure|
        je ne me souviens pas|je me souviens pas|je ne me rappelle pas|je ne peux pas dire|je peux pas dire|sans avis|
        pas d'avis|je n'ai pas d'avis|j'ai pas d'avis|sans opinion|pas d'opinion|je n'ai pas d'opinion|
        ne se prononce pas|je ne saurais dire|je ne saurais pas dire|je ne sais quoi dire|je sais pas quoi dire|
        je ne sais pas quoi dire|je ne sais pas encore|aucun avis""",
    frames="""c'etait|c'est|ca a ete|c'etait une|ca s'est|s'est|passe|tout s'est|tout|tout etait|tout est|etait|
        etaient|est|sont|ete|a ete|ont ete|ma reponse est|la reponse est|je dirais|je dirai|je dirais que|
        je pense que|je pense|je trouve|je trouve que|a mon avis|selon moi|pour moi|en general|globalement|
        dans l'ensemble|en gros|l'experience|mon experience|le service|les soins|la visite|l'hopital|le personnel|
        l'accueil|la prise en charge|tous|toutes|une experience|un service|je suis|j'ai ete|j'etais|nous avons ete|
        on a ete|je me suis senti|je me suis sentie|ici|la bas|chez vous|ca|cela|il etait|elle etait|moi|nous|on|
        s'est passe|ca s'est passe|tout s'est passe|de maniere generale|note|j'ai trouve|franchement|honnetement|
        pour l'instant|ete recu|ete soigne|ete soignee|traite|traitee|une|des""",
    polite="""s'il vous plait|s'il te plait|svp|stp|s il vous plait|merci|merci beaucoup|mille mercis|grand merci|
        un grand merci|merci bien|merci a vous|merci a tous|merci pour tout|je vous remercie|remerciements|bonjour|
        bonsoir|salut|coucou|bonne journee|bonne soiree|cordialement|bien cordialement|bien a vous|salutations|madame|
        monsieur|madame monsieur|pardon|excusez moi|desole|desolee|bises|bisous|au revoir|a bientot|allo|mrc|mci|slt|
        bjr|avec plaisir|chere equipe""",
    greetings="""bonjour|bonsoir|bonne journee|bonne soiree|bonne nuit|bonne chance|bon courage|bon week end|
        bon appetit|bonne continuation|bonne annee|bonne fete|bonnes fetes|bon apres midi|bon dimanche|bonne semaine|
        bienvenue|bien a vous|bien cordialement|merci bien|pauvre homme|pauvre femme|le pauvre|la pauvre|j'ai mal|
        je me sens mal|je vais mal|je vais bien|je ne vais pas bien|ca fait mal|bien sur|bien entendu|
        bon retablissement|pas mal|mal au ventre|mal a la tete|ah bon|bon ben|tant mieux|tant pis|mauvais numero|
        bonne reception""",
    joins="""mais|car|parce que|parceque|pck|pcq|puisque|et|bien que|meme si|cependant|toutefois|sauf|sauf que|
        seulement|juste|seul bemol|par contre|en revanche|grace a|a cause|surtout|notamment|malgre|malheureusement|
        dommage|hormis|excepte|a part|vu que|mis a part|avec|le personnel|les medecins|les infirmieres""",
    praise="""gentil|gentille|gentils|gentilles|gentillesse|aimable|aimables|agreable|souriant|souriante|souriants|
        souriantes|attentif|attentive|attentifs|attentionne|attentionnee|attentionnes|professionnel|professionnelle|
        professionnels|professionnelles|professionnalisme|serviable|serviables|a l'ecoute|ecoute|bienveillant|
        bienveillante|bienveillants|bienveillance|patient avec moi|comprehensif|comprehensive|comprehensifs|humain|
        humaine|humains|humanite|propre|proprete|rapide|rapides|efficace|efficaces|efficacite|competent|competente|
        competents|je recommande|recommande|reconnaissant|reconnaissante|anges|des anges|respectueux|polis|poli|polie|
        devoue|devouee|devoues|chaleureux|chaleureuse|rassurant|rassurante|rassurants|bravo|felicitations|chapeau|
        en securite|adorable|adorables|doux|douce|formidables|merveilleux|super""",
    blame="""honte|honteux|honteuse|sale|sales|salete|degoutant|degoutante|impoli|impolie|impolis|malpoli|malpolie|
        malpolis|grossier|grossiere|grossiers|desagreable|desagreables|antipathique|arrogant|arrogante|arrogants|
        arrogance|incompetent|incompetente|incompetents|incompetence|negligence|negligent|negligents|indifference|
        indifferent|indifferents|ignore|ignoree|ignores|manque de respect|irrespectueux|irrespect|inacceptable|
        inadmissible|inhumain|inhumains|abandonne|abandonnee|abandon|chaos|bordel|maltraite|maltraitee|maltraitance|
        pas professionnel|pas professionnels|non professionnel|le pire|la pire|cauchemar|mepris|meprisant|meprisants|
        scandaleux|hautain|hautaine|froid|froids|brutal|brutale|infect""",
    yes="""oui|o|oui oui|oui merci|oui s'il vous plait|oui svp|bien sur|bien sur que oui|bien entendu|certainement|
        evidemment|naturellement|ok|okay|d'accord|dac|je suis d'accord|oui d'accord|oui bien sur|vous pouvez|
        oui vous pouvez|oui allez y|allez y|volontiers|avec plaisir|oui avec plaisir|pas de probleme|pas de souci|
        aucun probleme|pourquoi pas|j'accepte|oui j'accepte|je suis ok|absolument|tout a fait|ouais|ouai|oui ok|ouii|
        yes|entendu|je veux bien|oui je veux bien|oui pas de probleme|affirmatif|mais oui|si vous voulez|
        oui si vous voulez|j'autorise|je donne mon accord|ça marche|ca me va|si|wi""",
    no="""non|n|non merci|non non|je ne veux pas|je veux pas|je ne souhaite pas|non s'il vous plait|non svp|
        je prefere pas|je prefere que non|je prefererais pas|je prefererais que non|plutot non|surtout pas|
        absolument pas|pas du tout|certainement pas|hors de question|pas question|je refuse|pas d'accord|
        je suis pas d'accord|jamais|nan|nope|vous ne pouvez pas|pas la peine|ce n'est pas la peine|pas necessaire|
        bien sur que non|en aucun cas|je n'autorise pas|s'il vous plait non|mieux vaut pas|je ne prefere pas|
        pas envie|nn|negatif|non je ne veux pas|no""",
    stop="""stop|stop sms|stop svp|arret|arrete|arretez|arreter|arretez ca|arretez s'il vous plait|
        arretez de m'ecrire|arrete de m'ecrire|cessez|desabonner|desabonnez moi|desabonne moi|me desabonner|
        desabonnement|desinscription|desinscrire|desinscrivez moi|me desinscrire|desinscris moi|annuler|annulez|
        resilier|resiliez|supprimer|supprimez|supprimez mon numero|supprimez moi|retirez moi|retirez mon numero|
        enlevez moi|enlevez mon numero|effacez mon numero|effacez moi|ne m'ecrivez plus|n'ecrivez plus|
        ne m'envoyez plus rien|n'envoyez plus|n'envoyez plus rien|plus de messages|plus de message|plus de sms|
        pas de messages|pas de sms|ne me contactez plus|ne me derangez plus|laissez moi tranquille|
        laisse moi tranquille|fichez moi la paix|foutez moi la paix|laissez moi en paix|ne plus me contacter|stopper|
        stoppez|stopp|basta|refus de messages""",
    start="""start|commencer|commencez|demarrer|demarrez|reprendre|reprenez|recommencer|recommencez|reactiver|
        reactivez|activer|m'abonner|abonnez moi|reabonner|reabonnez moi|s'abonner|m'inscrire|inscrivez moi|
        reprenez l'envoi|vous pouvez m'ecrire a nouveau|vous pouvez m'ecrire de nouveau|ecrivez moi a nouveau|
        reactivez les messages|recommencez a m'ecrire""",
    help="""aide|aidez moi|aide moi|a l'aide|au secours|secours|qui est ce|qui est la|qui etes vous|qui es tu|
        c'est qui|qui c'est|t'es qui|vous etes qui|qui ecrit|qui m'ecrit|qui parle|qui envoie ca|qui a envoye ca|
        qui m'envoie ca|c'est quoi|c'est quoi ca|qu'est ce que c'est|de quoi s'agit il|info|infos|information|
        informations|renseignement|renseignements|c'est une arnaque|arnaque|c'est un scam|spam|c'est vrai|
        c'est une blague|d'ou avez vous mon numero|comment avez vous mon numero|comment avez vous eu mon numero|
        de la part de qui|qui|qui etes vous svp|c'est de qui|c'est serieux|fraude|de quel hopital|quel hopital|
        c'est quel hopital|vous etes de quel hopital|quel hopital svp""",
    wrong_number="""mauvais numero|faux numero|vous vous trompez|vous etes trompe|vous etes trompes|
        vous vous etes trompe|vous vous etes trompes|tu t'es trompe|erreur de numero|c'est une erreur de numero|
        mauvaise personne|ce n'est pas moi|c'est pas moi|pas moi|ce n'est pas mon numero|c'est pas mon numero|
        ce n'est pas le bon numero|pas le bon numero|ce n'est pas la bonne personne|pas la bonne personne|
        numero errone|numero incorrect|mauvais destinataire|erreur de destinataire|vous faites erreur|mauvais patient|
        ce n'est pas pour moi|c'est pas pour moi|trompe de numero|erreur de personne""",
    start_says="""
        (recevoir|avoir) [a nouveau] [les|vos] (messages|sms) [a nouveau|de nouveau|encore]
        (reprenez|reprendre|recommencez|relancez) [l envoi des|lenvoi des|les|a envoyer les|vos] (messages|sms)
        """,
    stop_says="""
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
        (je veux|je souhaite|je voudrais|comment|je desire) [..1] (me desabonner|me desinscrire|arreter de recevoir|\
            arreter les messages|arreter les sms|ne plus etre contacte|ne plus etre contactee)
        je retire mon (consentement|accord)
        (laissez|laisse|fichez|foutez) moi (tranquille|en paix|la paix)
        """,
    stop_unless="""
        (demande|demandais|demandions|dit|disais|supplie|j'ai demande|prie) .. (d'arreter|arreter|arretent|arretez|\
            cesser)
        (ils|le medecin|l'hopital|personne|l'infirmiere|les medecins|elle|il) (ne|n'ont|n'a) [m'|me] .. (ecrit|\
            envoie|envoye|contacte|rappelle|appelle)
        m'envoyez [pas|plus] (chez moi|a la maison|ailleurs|dans un autre|mon ordonnance|mes medicaments)
        (n'a|n'ont|ne) (pas|jamais|s'arretait|s'arrete|cessait|cesse) [pas] (arrete|cesse)
        (n'arretait|n'arretaient|n'arrete|n'arretent|n'a pas arrete|ne s'arretait|ne s'arrete) [pas] [de]
        (pas|plus) recevoir (de visite*|des visite*|de soins|de nouvelles|mon|ma|ses|son|des soins|de traitement)
        plus de (message|messages) (clair*|d'espoir)
        """,
    wrong_number_says="""
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
        (erreur|vous vous trompez|vous faites erreur|vous confondez|vous vous etes trompe*) [..1] (je ne suis|\
            ce n'est|c'est pas|je suis pas|pas moi)
        (je ne suis|je suis) pas [le|la|un|une|votre] (patient|patiente)
        """,
    wrong_number_unless="""
        (donne|appele|compose|fait|note|ecrit|avaient|mis|transmis|inscrit|telephone) .. (mauvais|faux) numero
        (mauvais|faux) numero de (chambre|lit|dossier|poste|secu|securite)
        (trompe|trompes|tromper) de (medicament|jambe|bras|dose|cote|traitement|diagnostic)
        (vous vous|tu te) trompez [pas] (sur|en|si)
        """,
    never_been_says="""
        (je n'ai|j'ai|nous n'avons) (pas|jamais) ete (a l'hopital|dans cet hopital|dans votre hopital|hospitalise|\
            hospitalisee|dans un hopital|chez vous|admis|admise|patient|patiente|votre patient|votre patiente|au chu|\
            soigne chez vous|soignee chez vous|chez le medecin)
        je ne suis (pas|jamais) (alle|allee|venu|venue|passe|passee) [..1] (a l'hopital|dans cet hopital|\
            dans votre hopital|aux urgences|chez vous|chez le medecin)
        je ne suis pas [un|une|votre|le|la] (patient|patiente) [chez|de]
        je n'ai (eu aucun|pas eu de|pas eu d'|eu aucune) (rendez vous|visite|operation|consultation|hospitalisation)
        """,
    bereavement_says=f"""
        (papa|maman|mari|femme|mere|pere|fils|fille|grand mere|grand pere) nest plus (la|parmi nous|de ce monde)
        (il|elle) est (parti|partie|decede|decedee|mort|morte) (lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|\
            hier)
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
        (papa|maman|mamie|papy|mon pere|ma mere|mon mari|ma femme|mon fils|ma fille|mon frere|\
            ma soeur) [..1] n'est plus (la|parmi|de ce)
        (il|elle|papa|maman) [nous] [a] (est parti|est partie|quittes|quitte) [..1] (vendredi|lundi|mardi|mercredi|\
            jeudi|samedi|dimanche|hier|la semaine|ce matin|cette nuit|pour toujours|rejoindre|au ciel)
        """,
    bereavement_unless="""
        il y a ..2 ans
        (chien|chat|portable|telephone|batterie) ..3 (mort|morte)
        (presque|failli|aurait pu|aurais pu|aurait|pensais|pensait|croyais|croyait|crainte|peur|si|comme si|\
            a deux doigts) ..4 (mourir|mort|morte|decede|perdre|perdu|deceder)
        (decede|decedee|mort|morte|perdu|deces|perte) ..6 (il y a longtemps|ans|annees|longtemps)
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
        (mort|morte|decede) [..2] (chien|chat|chatte|chienne|telephone|perroquet)
        """,
    help_says="""
        de quel hopital [etes vous|s agit il|ecrivez vous]
        qui (etes vous|es tu|est ce|est la|m'ecrit|ecrit|parle|envoie|m'envoie) [ca|cela]
        (c'est|vous etes|t'es|tu es) qui [ca|vous|au juste]
        (comment|d'ou|ou) (avez vous|vous avez|as tu|tenez vous|vous tenez|vous avez eu) [eu|trouve|obtenu] mon numero
        (c'est|est ce|cest|ceci est) [une|un] (arnaque|fraude|spam|blague|scam|serieux|canular)
        (c'est quoi|qu'est ce que c'est|qu'est ce que) [que] (ca|ce message|ce numero|cela|ce sms)
        (de quel|quel) hopital [s'agit il|etes vous|ecrivez vous|c'est|est ce] [..1]
        """,
    carer_says="""
        (je reponds|je repond|j'ecris|je remplis|reponse|reponds|j'ecris|repondant) (pour|a la place de|au nom de|\
            de la part de) (ma|mon|notre|le|la|mes|lui|elle|mamie|papy|maman|papa|un|une)
        (au nom|a la place|de la part) de (ma|mon|notre|la|un|une|maman|papa) [mere|pere|mari|femme|epouse|epoux|\
            fils|fille|grand mere|grand pere|soeur|frere|patient|patiente|compagne|compagnon|bebe]
        (je suis|c'est|ici|moi c'est) (sa|son|la|le) (fille|fils|femme|epouse|mari|mere|maman|pere|papa|aidante|\
            aidant|soeur|frere|petite fille|petit fils|tutrice|tuteur|compagne|compagnon) [du|de la|de|qui]
        (il|elle|ma mere|mon pere|mon mari|ma femme|ma grand mere|mon grand pere|mon fils) (ne peut pas|ne sait pas|\
            peut pas|ne peut|n'arrive pas a) (ecrire|repondre|lire|envoyer|utiliser|taper)
        """,
    young_says="""
        (j'ai|j ai|moi j'ai|jai) [que|seulement] (8|9|10|11|12|13|14|15|huit|neuf|dix|onze|douze|treize|quatorze|\
            quinze) (ans|an) [..1]
        je suis (mineur|mineure|un enfant|une enfant) [..1]
        """,
    language_says="""
        (s'il vous plait|svp|pouvez vous|vous pouvez|peux tu|pourriez vous|je prefere|je prefererais|je voudrais|\
            je veux|ecrivez|ecrivez moi|est ce possible|possible) .. (en francais)
        (je parle|je comprends|je lis|j'ecris|parle|je sais) [seulement|uniquement|que|bien|le|pas] [le] francais
        (je ne parle|je ne comprends|je ne lis) que [le] francais
        [en] francais (s'il vous plait|svp|stp|merci|si)
        (je ne|je|ne) (parle|comprends|lis|connais) (pas|plus|rien) [bien|trop] [l'|a l'|en] (anglais|langlais)
        (envoyez|envoyez moi|questions|messages|envoyer|repondre) ..3 en francais
        """,
    names="""francais|en francais|le francais|langue francaise|francaise|french|in french|french please|france|fr|
        frances|francais svp""",
)
