"""Numbers, and words of good and bad, as French patients rate: data; see `lexicon.py`."""

NUMBERS = (
    "un|premier|premiere|le premier|la premiere|le un|le numero un|numero un|option un|premiere option|la une|1er|1ere|le 1er|une",
    "deux|deuxieme|second|seconde|la deuxieme|le deux|numero deux|option deux|deuxieme option|le 2eme|2eme|la deux",
    "trois|troisieme|la troisieme|le trois|numero trois|option trois|troisieme option|3eme|la trois",
    "quatre|quatrieme|la quatrieme|le quatre|catre|numero quatre|option quatre|quatrieme option|4eme|la quatre",
    "cinq|cinquieme|la cinquieme|le cinq|cinc|numero cinq|option cinq|cinquieme option|5eme|la cinq|sinq",
    "six|sixieme|la sixieme|le six|numero six|option six|sixieme option|derniere option|6eme|la six",
    "sept|septieme",
    "huit|huitieme",
    "neuf|neuvieme",
    "dix|dixieme",
)

NUMBER_MARKS = """numero|num|n|no|nr|option|l'option|choix|reponse|la reponse|ma reponse|note|chiffre|je choisis|
        je mets|je donne|le|la|un|
        rep|reponse numero|je tape|je prends|je prends le|ce sera|ca sera|ce serait|mettez|mettez moi|
        mettez moi un|mets|je coche|je coche le|je mets un|je mets le|je vais mettre|je vais mettre un|
        je vais dire|je reponds|c le|c'est le|c'est la|ma note est|la note|note de|j'opte pour le|je selectionne|
        je valide|je valide le|proposition|case|la case|categorie|opt|nro|nbr|le numero|le chiffre|le choix|
        mon choix c'est|pour le|on va dire|on va mettre|disons"""

GOOD = """bien|bon|bonne|bons|bonnes|ok|okay|satisfait|satisfaite|satisfaits|satisfaites|content|contente|contents|
        positif|positive|positivement|positifs|agreable|agreables|correct|correcte|corrects|satisfaisant|
        satisfaisante|chouette|sympa|tb|assez bien passe|ca va bien|ca a ete|bein|bienn|d'accord bien|plaisant|
        plaisante|rien a redire|pas de probleme|appreciable|bien bien|tres correct|pas mal du tout|pas mal|
        c'etait pas mal|plutot pas mal|pas mauvais|rien a dire|nickel chrome ok|j'ai bien aime|j'ai aime|ca m'a plu|
        bonne experience|bon service|bon accueil|bonne prise en charge|bons soins|bien soigne|bien soignee|
        bien accueilli|bien accueillie|bien traite|bien traitee|bien recu|bien recue|bien pris en charge|contentes|
        heureux|heureuse|ravi de l'accueil|oki|ca s'est bien passe|tout s'est bien passe|ca c'est bien passe|
        bien passe|impec correct|aucune plainte|je ne me plains pas|pas a me plaindre|je n'ai pas a me plaindre|cool|
        sympathique|gentil|bonnard|favorable|
        bien aime|j'ai apprecie|j'apprecie|j'ai bien apprecie|rien a signaler|ras|r a s|rien de negatif|
        aucun probleme|aucun souci|pas de souci|pas a se plaindre|on peut pas se plaindre|
        on ne peut pas se plaindre|je peux pas me plaindre|je ne peux pas me plaindre|pas de plainte|
        pas de plaintes|aucune critique|rien a critiquer|ca s'est passe bien|c'est bien passe|
        tout c'est bien passe|tres correcte|bonne impression|bien soignes|bien soignees|bien accueillis|
        bien accueillies|bien traites|bien traitees|bien recus|bien occupe de moi|bien occupes de moi|
        on s'est bien occupe de moi|ils se sont bien occupes de moi|bien suivi|bien suivie|bien entoure|
        bien entouree|pas deçu|pas decue|c'etait pas mauvais|c'est pas mal|c pas mal|ct pas mal|
        plutot pas mal du tout|vraiment pas mal|c'etait bien|c'etait bon|bon sejour|sejour agreable|sans probleme|
        sans souci|sans encombre|tout est ok|tout ok|tout bon|tout va bien passe|bonasse"""

EXCELLENT = """excellent|excellente|excellents|excellentes|exellent|exelent|parfait|parfaite|parfaits|parfaitement|
        super|superbe|genial|geniale|geniaux|formidable|formidables|fantastique|fantastiques|merveilleux|merveilleuse|
        magnifique|magnifiques|extraordinaire|extraordinaires|exceptionnel|exceptionnelle|exceptionnels|remarquable|
        remarquables|impeccable|impeccables|nickel|top|au top|le top|extra|sensationnel|sensationnelle|fabuleux|
        fabuleuse|incroyable|irreprochable|irreprochables|le meilleur|la meilleure|les meilleurs|10 sur 10|
        dix sur dix|sans faute|ideal|ideale|admirable|rien a dire parfait|tip top|tres tres bien|epatant|exemplaire|
        au dela de mes attentes|tb bien|tres tres bon|tres tres satisfait|ravi|ravie|ravis|enchante|enchantee|impec|
        impecc|nickel chrome|parfait rien a dire|rien a redire parfait|au poil|du tonnerre|de ouf|top du top|
        le top du top|topissime|trop bien|trop top|genialissime|c'etait top|canon|du bonheur|que du bonheur|20 sur 20|
        vingt sur vingt|5 etoiles|cinq etoiles|excelent|excellant|excellement|excellemment|excelente|
        incroyablement bien|on ne peut mieux|on peut pas mieux|on ne peut pas mieux|difficile de faire mieux|
        mieux c'est impossible|il n'y a pas mieux|y a pas mieux|rien a reprocher|aucun reproche|sans reproche|
        je n'ai rien a reprocher|sublime|splendide|prodigieux|phenomenal|chapeau bas|bravo|hors pair|de premier ordre|
        de grande qualite|haut de gamme|la perfection|perfection|merveilleusement|superbement|magnifiquement|
        je suis ravie|je suis ravi|
        comme une reine|comme un roi|comme une princesse|comme un prince|comme des rois|comme a la maison|
        comme en famille|comme de la famille|comme un vip|comme un coq en pate|aux petits oignons|aux petits soins|
        que du positif|que du bien|rien que du positif|rien que du bien|aux anges|je suis aux anges|chapeau|
        au dessus de mes attentes|au dela des attentes|au dessus des attentes|mieux que je pensais|
        depasse mes attentes|le meilleur hopital|meilleur hopital|la meilleure experience|meilleure experience|
        le meilleur service|meilleur service|la meilleure equipe|meilleure equipe|tres content de vous|
        tres contente de vous|excellentissime|parfaitissime|grandiose|divin|au top du top|
        au top niveau|top niveau|top qualite|top moumoute|de la balle|une merveille|merveille|
        des merveilles|un regal|tres haut niveau|niveau excellent|sans defaut|aucun defaut|zero defaut|
        100 pour 100|cent pour cent|100 pour cent satisfait|100 pour cent satisfaite|mille etoiles|6 etoiles|
        j'ai adore|j'adore|adore|on a adore|j'ai tout adore|tout est parfait|tout etait parfait|tout parfait|
        incroyables|superbes|ideaux|parfaites|geniales|exceptionnelles|fantastique equipe|wahou|waouh|wow|
        epoustouflant|epoustouflante|bluffant|bluffante|fort bien|bon comme tout|magique|dix sur 10|10 sur dix|
        note maximale|note maximum|la note maximale|la meilleure note"""

BAD = """mal|mauvais|mauvaise|mauvaises|insatisfait|insatisfaite|insatisfaits|mecontent|mecontente|mecontents|
        negatif|negative|negativement|decevant|decevante|decu|decue|decus|insuffisant|insuffisante|
        mediocre et mauvais|desagreable|desagreables|nul|nulle|nuls|deception|pas glop|insatisfaisant|insatisfaisante|
        faible|pas bon|pas bien|moche|bof bof mal|defavorable|mal passe|mal recu|pas terrible|pas top|pas tres top|
        pas super|pas genial|pas fameux|pas folichon|pas jojo|pas ouf|pas terrible du tout|pas extraordinaire|
        pas satisfait|pas satisfaite|pas content|pas contente|pas a la hauteur|bof pas bien|bof pas terrible|
        mauvais service|mauvaise experience|mauvais accueil|mal soigne|mal soignee|mal accueilli|mal accueillie|
        mal traite|mal recue|mal pris en charge|mal prise en charge|ca s'est mal passe|laisse a desirer|
        laissait a desirer|ca laisse a desirer|a desirer|peu satisfait|peu satisfaite|peu satisfaisant|
        en dessous de la moyenne|en dessous des attentes|en dessous de tout espoir|decevants|decevantes|decourageant|
        je n'ai pas aime|j'ai pas aime|ca ne m'a pas plu|ca m'a pas plu|je suis decu|je suis decue|pas convaincu|
        pas convaincue|peut beaucoup mieux faire|insuffisants|craignos|pourri|pourrie|naze|nase|merdouille|
        c'etait pas top|c'est pas top|c'etait pas terrible|c'est pas terrible|c'etait pas super|c'etait pas genial|
        pas geniale|pas bonne|pas bons|pas agreable|pas plaisant|pas correct|pas correcte|pas satisfaisant|
        pas satisfaisante|pas contents|pas satisfaits|pas apprecie|j'ai pas apprecie|je n'ai pas apprecie|
        pas trop aime|pas beaucoup aime|pas du tout aime|decu de vous|decue de vous|tres moyen moins|plutot decu|
        plutot decue|pas a la hauteur de mes attentes|pas au niveau|pas au top|pas le top|pas formidable|
        pas merveilleux|pas fameuse|pas glorieux|pas brillant|pas brillante|pas excellent|pas excellente|
        pas parfait|pas enchante|pas enchantee|pas ravi|pas ravie|pas emballe|pas emballee|pas impressionne|
        pas terrible franchement|franchement pas terrible|pas terrible terrible|pas folle|pas tip top|pas nickel|
        pas joli joli|pas joyeux|pas chouette|pas cool|pas gentil|pas gentils|mal accueillis|mal soignes|
        mal traites|mal suivi|mal suivie|mal organise|mal organisee|mal gere|ca s'est pas bien passe|
        ca ne s'est pas bien passe|ca c'est mal passe|ca s'est pas tres bien passe|pas bien passe|mal passee|
        deplaisant|deplaisante|pauvre|bien decevant|pas recommandable|je recommande pas|je ne recommande pas|
        a ameliorer|pourrait etre bien mieux|en dessous de mes attentes|en dessous de ce que j'attendais|
        je m'attendais a mieux|je m'attendais mieux|moins bien|pas bon du tout bon|mediocrement|chiant|galere|
        c'etait la galere|nullos|pas bon bon|desappointe|desappointee"""

TERRIBLE = """horrible|horribles|terrible|terribles|affreux|affreuse|catastrophique|catastrophiques|catastrophe|
        une catastrophe|la catastrophe|epouvantable|epouvantables|lamentable|lamentables|desastreux|desastreuse|
        desastre|un desastre|honteux|honteuse|une honte|la honte|honte|cauchemar|un cauchemar|execrable|execrables|
        deplorable|deplorables|pitoyable|pitoyables|degueulasse|degoutant|degoutante|inacceptable|inadmissible|
        le pire|la pire|pire|infect|infecte|tres tres mal|abominable|scandaleux|scandaleuse|un scandale|merdique|
        de la merde|zero|minable|minables|ignoble|atroce|calamiteux|l'enfer|pire que tout|nullissime|nul a chier|
        nul de chez nul|archi nul|trop nul|completement nul|tres nul|zero pointe|zero sur dix|catastrophe totale|
        une cata|la cata|cata|cauchemardesque|l'horreur|une horreur|horreur|quelle horreur|quelle honte|c'est honteux|
        une honte totale|merde|a chier|c'est de la merde|la merde|degueu|enfer|un enfer|infernal|infernale|scandale|
        inhumain|inhumaine|indigne|indignes|intolerable|insupportable|revoltant|revoltante|ecoeurant|ecoeurante|
        immonde|infame|effroyable|effrayant|terrifiant|monstrueux|le pire du pire|on ne peut pas pire|
        on peut pas pire|pire c'est impossible|y a pas pire|tres tres mauvais|en dessous de tout|au dessous de tout|
        lamentablement|affreusement mal|desastreuses|deplorablement|mediocrissime|une horreur totale|tiers monde|
        comme un chien|comme une chienne|comme des chiens|comme du betail|comme un animal|comme des animaux|
        comme une bete|comme de la merde|comme un numero|comme un moins que rien|comme une moins que rien|
        le pire hopital|pire hopital|la pire experience|pire experience|le pire service|pire service|la pire nuit|
        pire nuit|la pire visite|plus jamais|plus jamais ca|plus jamais la bas|plus jamais chez vous|jamais plus|
        n'importe quoi|du grand n'importe quoi|du n'importe quoi|c'est n'importe quoi|grand n'importe quoi|
        une vraie honte|une vraie catastrophe|un vrai cauchemar|un vrai desastre|vraie honte|vraie catastrophe|
        vrai cauchemar|vrai scandale|honte totale|quel cauchemar|quel desastre|quelle catastrophe|quel scandale|
        un carnage|carnage|une boucherie|boucherie|un mouroir|un fiasco|fiasco|un naufrage|calamiteuse|calamite|
        une calamite|affligeant|affligeante|consternant|consternante|abject|abjecte|horriblement mal|horriblement|
        terriblement mal|degueulasses|degoutants|nullissimes|nul nul nul|archinul|super nul|hyper nul|
        de mal en pis|c'est la merde|une daube|daube|une torture|torture|barbare|barbarie|traumatisant|
        traumatisante|traumatisme|l'abomination|abomination|inqualifiable|innommable|navrant|navrante|
        tres tres decu|tres tres decue|pas du tout du tout bien|ecoeurants|foutage de gueule|du foutage de gueule|
        indigne d'un hopital|un crime"""
