"""What patients write in French when they answer, stop, ask or say who they are: data only."""

from bot.text.lexicon import fr_sentences
from bot.text.lexicon.lexicon import Lexicon

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
        plaisante|rien a redire|pas de probleme|appreciable""",
    excellent="""excellent|excellente|excellents|excellentes|exellent|exelent|parfait|parfaite|parfaits|parfaitement|
        super|superbe|genial|geniale|geniaux|formidable|formidables|fantastique|fantastiques|merveilleux|merveilleuse|
        magnifique|magnifiques|extraordinaire|extraordinaires|exceptionnel|exceptionnelle|exceptionnels|remarquable|
        remarquables|impeccable|impeccables|nickel|top|au top|le top|extra|sensationnel|sensationnelle|fabuleux|
        fabuleuse|incroyable|irreprochable|irreprochables|le meilleur|la meilleure|les meilleurs|10 sur 10|
        dix sur dix|sans faute|ideal|ideale|admirable|rien a dire parfait|tip top|tres tres bien|epatant|exemplaire|
        au dela de mes attentes""",
    bad="""mal|mauvais|mauvaise|mauvaises|insatisfait|insatisfaite|insatisfaits|mecontent|mecontente|mecontents|
        negatif|negative|negativement|decevant|decevante|decu|decue|decus|insuffisant|insuffisante|
        mediocre et mauvais|desagreable|desagreables|nul|nulle|nuls|deception|pas glop|insatisfaisant|insatisfaisante|
        faible|pas bon|pas bien|moche|bof bof mal|defavorable|mal passe|mal recu""",
    terrible="""horrible|horribles|terrible|terribles|affreux|affreuse|catastrophique|catastrophiques|catastrophe|
        une catastrophe|la catastrophe|epouvantable|epouvantables|lamentable|lamentables|desastreux|desastreuse|
        desastre|un desastre|honteux|honteuse|une honte|la honte|honte|cauchemar|un cauchemar|execrable|execrables|
        deplorable|deplorables|pitoyable|pitoyables|degueulasse|degoutant|degoutante|inacceptable|inadmissible|
        le pire|la pire|pire|infect|infecte|tres tres mal|abominable|scandaleux|scandaleuse|un scandale|merdique|
        de la merde|zero|minable|minables|ignoble|atroce|calamiteux|l'enfer|pire que tout""",
    very="""tres|trop|vraiment|extremement|super|tellement|si|fort|particulierement|totalement|absolument|hyper|
        tres tres|incroyablement|carrement|tre|tes|treeees|ultra|hautement|franchement|vachement|drolement|
        sincerement|beaucoup""",
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
        ni oui ni non|ni chaud ni froid|ordinaire|pas terrible pas mauvais|50 50|peut mieux faire|standard|
        supportable|tolerable|cela va""",
    dont_know="""je ne sais pas|je sais pas|j sais pas|chais pas|jsp|jspas|sais pas|ne sais pas|ne sait pas|
        je sait pas|je ne sait pas|nsp|aucune idee|pas d'idee|je n'ai aucune idee|j'ai aucune idee|difficile a dire|
        dur a dire|c'est difficile a dire|je ne suis pas sur|je ne suis pas sure|pas sur|pas sure|
        je ne me souviens pas|je me souviens pas|je ne me rappelle pas|je ne peux pas dire|je peux pas dire|sans avis|
        pas d'avis|je n'ai pas d'avis|j'ai pas d'avis|sans opinion|pas d'opinion|je n'ai pas d'opinion|
        ne se prononce pas|je ne saurais dire|je ne saurais pas dire|je ne sais quoi dire|je sais pas quoi dire|
        je ne sais pas quoi dire|je ne sais pas encore|qui sait|je l'ignore|aucun avis""",
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
        bonsoir|salut|coucou|bonne journee|bonne soiree|cordialement|bien cordialement|bien a vous|salutations|
        sinceres salutations|madame|monsieur|madame monsieur|pardon|excusez moi|desole|desolee|bises|bisous|au revoir|
        a bientot|allo|mrc|mci|slt|bjr|respectueusement|avec plaisir|chers|chere equipe""",
    greetings="""bonjour|bonsoir|bonne journee|bonne soiree|bonne nuit|bonne chance|bon courage|bon week end|
        bon appetit|bonne continuation|bonne annee|bonne fete|bonnes fetes|bon apres midi|bon dimanche|bonne semaine|
        bienvenue|bien a vous|bien cordialement|merci bien|pauvre homme|pauvre femme|le pauvre|la pauvre|j'ai mal|
        je me sens mal|je vais mal|je vais bien|je ne vais pas bien|ca fait mal|bien sur|bien entendu|
        bon retablissement|pas mal|mal au ventre|mal a la tete|bon voyage|ah bon|bon ben|tant mieux|tant pis|
        bon debarras|mauvais numero|bonne reception""",
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
    blame="""honte|honteux|honteuse|sale|sales|salete|crasseux|degoutant|degoutante|impoli|impolie|impolis|malpoli|
        malpolie|malpolis|grossier|grossiere|grossiers|desagreable|desagreables|antipathique|arrogant|arrogante|
        arrogants|arrogance|incompetent|incompetente|incompetents|incompetence|negligence|negligent|negligents|
        indifference|indifferent|indifferents|ignore|ignoree|ignores|manque de respect|irrespectueux|irrespect|
        inacceptable|inadmissible|inhumain|inhumains|abandonne|abandonnee|abandon|chaos|bordel|maltraite|maltraitee|
        maltraitance|pas professionnel|pas professionnels|non professionnel|le pire|la pire|cauchemar|mepris|
        meprisant|meprisants|scandaleux|hautain|hautaine|froid|froids|brutal|brutale|infect""",
    yes="""oui|o|oui oui|oui merci|oui s'il vous plait|oui svp|bien sur|bien sur que oui|bien entendu|certainement|
        evidemment|naturellement|ok|okay|d'accord|dac|je suis d'accord|oui d'accord|oui bien sur|vous pouvez|
        oui vous pouvez|oui allez y|allez y|volontiers|avec plaisir|oui avec plaisir|pas de probleme|pas de souci|
        aucun probleme|pourquoi pas|j'accepte|oui j'accepte|je suis ok|absolument|tout a fait|ouais|ouai|oui ok|ouii|
        yes|entendu|je veux bien|oui je veux bien|oui pas de probleme|affirmatif|mais oui|si vous voulez|
        oui si vous voulez|j'autorise|je donne mon accord|ça marche|ca me va|si|wi""",
    no="""non|n|non merci|non non|je ne veux pas|je veux pas|je ne souhaite pas|non s'il vous plait|non svp|
        je prefere pas|je prefere que non|je prefererais pas|je prefererais que non|plutot non|surtout pas|
        absolument pas|pas du tout|certainement pas|hors de question|pas question|je refuse|je ne suis pas d'accord|
        pas d'accord|je suis pas d'accord|jamais|nan|nope|vous ne pouvez pas|pas la peine|ce n'est pas la peine|
        pas necessaire|bien sur que non|en aucun cas|je n'autorise pas|s'il vous plait non|mieux vaut pas|
        je ne prefere pas|pas envie|nn|negatif|non je ne veux pas|no""",
    stop="""stop|stop sms|stop svp|arret|arrete|arretez|arreter|arretez ca|arretez s'il vous plait|
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
        marre de vos messages|assez de messages|refus de messages""",
    start="""start|commencer|commencez|demarrer|demarrez|reprendre|reprenez|recommencer|recommencez|reactiver|
        reactivez|activer|m'abonner|abonnez moi|reabonner|reabonnez moi|s'abonner|m'inscrire|inscrivez moi|
        je veux recevoir des messages|je veux a nouveau recevoir des messages""",
    help="""aide|aidez moi|aide moi|a l'aide|au secours|secours|qui est ce|qui est la|qui etes vous|qui es tu|
        c'est qui|qui c'est|t'es qui|vous etes qui|qui ecrit|qui m'ecrit|qui parle|qui envoie ca|qui a envoye ca|
        qui m'envoie ca|c'est quoi|c'est quoi ca|qu'est ce que c'est|qu'est ce que c'est que ca|de quoi s'agit il|
        c'est a quel sujet|info|infos|information|informations|renseignement|renseignements|c'est une arnaque|arnaque|
        c'est un scam|spam|c'est vrai|c'est une blague|d'ou avez vous mon numero|comment avez vous mon numero|
        comment avez vous eu mon numero|de la part de qui|qui|qui etes vous svp|c'est de qui|c'est serieux|
        escroquerie|fraude|a qui ai je affaire""",
    wrong_number="""mauvais numero|faux numero|vous vous trompez|vous etes trompe|vous etes trompes|
        vous vous etes trompe|vous vous etes trompes|vous vous etes trompe de numero|vous vous etes trompes de numero|
        tu t'es trompe|tu t'es trompe de numero|erreur de numero|c'est une erreur de numero|mauvaise personne|
        ce n'est pas moi|c'est pas moi|pas moi|ce n'est pas mon numero|c'est pas mon numero|
        ce n'est pas le bon numero|pas le bon numero|c'est pas le bon numero|ce n'est pas la bonne personne|
        pas la bonne personne|numero errone|numero incorrect|mauvais destinataire|erreur de destinataire|
        vous faites erreur|je ne suis pas cette personne|mauvais patient|vous avez le mauvais numero|
        ce n'est pas pour moi|c'est pas pour moi|trompe de numero|erreur de personne""",
    start_says=fr_sentences.START_SAYS,
    stop_says=fr_sentences.STOP_SAYS,
    stop_unless=fr_sentences.STOP_UNLESS,
    wrong_number_says=fr_sentences.WRONG_NUMBER_SAYS,
    wrong_number_unless=fr_sentences.WRONG_NUMBER_UNLESS,
    never_been_says=fr_sentences.NEVER_BEEN_SAYS,
    bereavement_says=fr_sentences.BEREAVEMENT_SAYS,
    bereavement_unless=fr_sentences.BEREAVEMENT_UNLESS,
    help_says=fr_sentences.HELP_SAYS,
    carer_says=fr_sentences.CARER_SAYS,
    young_says=fr_sentences.YOUNG_SAYS,
    language_says=fr_sentences.LANGUAGE_SAYS,
    names="""francais|en francais|le francais|langue francaise|francaise|french|in french|french please|france|fr|
        frances|francais svp""",
)
