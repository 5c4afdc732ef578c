"""What patients write in French when they answer, stop, ask or say who they are: data only."""

from bot.text.lexicon import fr_sentences
from bot.text.lexicon.lexicon import Lexicon

LEXICON = Lexicon(
    language="fr",
    numbers=(
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
    ),
    number_marks="""numero|num|n|no|nr|option|l'option|choix|reponse|la reponse|ma reponse|note|chiffre|je choisis|
        je mets|je donne|le|la|un|
        rep|reponse numero|je tape|je prends|je prends le|ce sera|ca sera|ce serait|mettez|mettez moi|
        mettez moi un|mets|je coche|je coche le|je mets un|je mets le|je vais mettre|je vais mettre un|
        je vais dire|je reponds|c le|c'est le|c'est la|ma note est|la note|note de|j'opte pour le|je selectionne|
        je valide|je valide le|proposition|case|la case|categorie|opt|nro|nbr|le numero|le chiffre|le choix|
        mon choix c'est|pour le|on va dire|on va mettre|disons""",
    good="""bien|bon|bonne|bons|bonnes|ok|okay|satisfait|satisfaite|satisfaits|satisfaites|content|contente|contents|
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
        sans souci|sans encombre|tout est ok|tout ok|tout bon|tout va bien passe|bonasse""",
    excellent="""excellent|excellente|excellents|excellentes|exellent|exelent|parfait|parfaite|parfaits|parfaitement|
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
        note maximale|note maximum|la note maximale|la meilleure note""",
    bad="""mal|mauvais|mauvaise|mauvaises|insatisfait|insatisfaite|insatisfaits|mecontent|mecontente|mecontents|
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
        c'etait la galere|nullos|pas bon bon|desappointe|desappointee""",
    terrible="""horrible|horribles|terrible|terribles|affreux|affreuse|catastrophique|catastrophiques|catastrophe|
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
        indigne d'un hopital|un crime""",
    very="""tres|trop|vraiment|extremement|super|tellement|si|fort|particulierement|totalement|absolument|hyper|
        tres tres|incroyablement|carrement|tre|tes|treeees|ultra|hautement|franchement|vachement|drolement|
        sincerement|beaucoup|trés|tres tres tres|trop trop|grave|enormement|completement|entierement|pleinement|
        infiniment|profondement|fortement|reellement|mega|archi|bcp|tt a fait|plus que|totale|total""",
    quite="""assez|plutot|relativement|un peu|a peu pres|quasi|globalement|dans l'ensemble|moyennement|passablement|
        suffisamment""",
    nots="""pas|pas tres|n'etait pas|n'est pas|ce n'est pas|c'est pas|c'etait pas|pas trop|pas vraiment|jamais|pas si|
        pas tellement|ne pas|n'a pas ete|pas du tout|aucunement|pas ete|ce n'etait pas|n'etaient pas|pas super|
        sont pas|plus|pas du|pas forcement|pas specialement|pas particulierement|je n'ai pas ete|je ne suis pas|
        je suis pas|j'etais pas|je n'etais pas|ce ne fut pas|c pas|cest pas|ct pas|ca n'a pas ete|ca a pas ete|
        loin d'etre|loin d'etre si|guere|peu|n'a pas|non pas""",
    at_all="du tout|pas du tout|absolument|aucunement|nullement",
    neither="""ni bien ni mal|ni bon ni mauvais|ni bonne ni mauvaise|ni mal ni bien|ni mauvais ni bon|
        ni mauvaise ni bonne|ni bons ni mauvais|ni l'un ni l'autre|moyen|moyenne|moyens|moyennement|bof|bof bof|
        couci couca|comme ci comme ca|mitige|mitigee|mitiges|neutre|passable|passables|correct sans plus|sans plus|
        mediocre|mediocres|normal|normale|acceptable|acceptables|entre les deux|moitie moitie|plus ou moins|
        mi figue mi raisin|ca va|ca peut aller|ca passe|suffisant|suffisante|tiede|dans la moyenne|rien de special|
        ni oui ni non|ni chaud ni froid|ordinaire|pas terrible pas mauvais|50 50|peut mieux faire|standard|
        supportable|tolerable|cela va|ni bon ni mal|ni bien ni pas bien|ni top ni nul|ni super ni nul|
        c'etait ni bien ni mal|ce n'etait ni bien ni mal|c'etait ni bon ni mauvais|ni satisfait ni insatisfait|
        ni satisfaite ni insatisfaite|ni content ni mecontent|bah bof|moyen moyen|moyen moins|moyen plus|moyen bof|
        comme si comme sa|comme ci comme sa|comme si comme ca|comme ci|cinquante cinquante|fifty fifty|entre deux|
        entre deux eaux|au milieu|juste milieu|le juste milieu|dans la norme|normalement|classique|basique|banal|
        quelconque|correct mais sans plus|bien sans plus|rien d'extraordinaire|rien d'exceptionnel|
        rien de particulier|pas de quoi s'extasier|pourrait etre mieux|pourrait etre pire|ca pourrait etre pire|
        ca aurait pu etre pire|j'ai connu pire|y a pire|y a mieux|y a du bon et du mauvais|du bon et du moins bon|
        du bon et du mauvais|des hauts et des bas|hauts et bas|avis mitige|partage|partagee|je suis partage|
        je suis partagee|indifferent|indifferente|ca m'est egal|neutres|ca depend|ca depend des jours|variable|inegal|
        convenable|convenables|honnete|mouais|mouai|mwouais|meh|tout juste|tout juste moyen|moyennement satisfait|
        moyennement satisfaite|moyennement content|
        moyennement bien|moyen bien|y a du bon et du moins bon|il y a du bon et du moins bon|du bon et du mauvais|
        il y a du bon et du mauvais|du bien et du moins bien|y a du bien et du moins bien|ni bien ni mauvais|
        ni bon ni pas bon|ni super ni mauvais|ni genial ni nul|ni bonne ni mal|ni bonne ni pas bonne|
        ni positif ni negatif|ni excellent ni mauvais|ni bien ni nul|ni tres bien ni tres mal|
        ni tres bon ni tres mauvais|pas bon pas mauvais|pas bien pas mal|ni bien ni mal quoi|bof sans plus|
        bof moyen|mouais bof|bof ca va|ca va quoi|ca va sans plus|ca allait|ca ira|ca va moyen|couci couça|
        cahin caha|moit moit|mi mi|entre les 2|au milieu quoi|pas plus pas moins|ni plus ni moins|rien de fou|
        rien de ouf|rien de transcendant|rien de mirobolant|pas extraordinaire mais pas mal|pas mal mais pas top|
        bien mais pas top|bien mais peut mieux faire|moyennasse|sans avis tranche|neutre quoi|assez moyen|
        assez moyenne|plutot moyen|plutot moyenne|tres moyen sans plus|ordinaires|banale|correct sans plus quoi|
        on a vu pire|on a vu mieux|j'ai vu mieux|j'ai vu pire|vu pire|vu mieux""",
    dont_know="""je ne sais pas|je sais pas|j sais pas|chais pas|jsp|jspas|sais pas|ne sais pas|ne sait pas|
        je sait pas|je ne sait pas|nsp|aucune idee|pas d'idee|je n'ai aucune idee|j'ai aucune idee|difficile a dire|
        dur a dire|c'est difficile a dire|je ne suis pas sur|je ne suis pas sure|pas sur|pas sure|
        je ne me souviens pas|je me souviens pas|je ne me rappelle pas|je ne peux pas dire|je peux pas dire|sans avis|
        pas d'avis|je n'ai pas d'avis|j'ai pas d'avis|sans opinion|pas d'opinion|je n'ai pas d'opinion|
        ne se prononce pas|je ne saurais dire|je ne saurais pas dire|je ne sais quoi dire|je sais pas quoi dire|
        je ne sais pas quoi dire|je ne sais pas encore|qui sait|je l'ignore|aucun avis|j'en sais rien|
        je n'en sais rien|j'en sais trop rien|je n'en sais trop rien|j'sais pas|jsais pas|je sais po|ch'sais pas|
        chepa|chais po|je c pas|jc pas|jspp|je ne sais pas trop|je sais pas trop|je ne sais pas vraiment|
        je ne sais vraiment pas|je ne sais pas du tout|je ne sais plus|je sais plus|moi je sais pas|
        moi je ne sais pas|franchement je sais pas|ben je sais pas|bah je sais pas|euh je sais pas|je ne saurais|
        je ne saurais le dire|je ne sais que dire|je ne sais pas que dire|sais pas quoi dire|je ne sais pas repondre|
        pas la moindre idee|je n'ai pas la moindre idee|j'ai pas la moindre idee|je n'en ai aucune idee|
        j'en ai aucune idee|j'ai pas d'idee|je n'ai pas d'idee|aucune opinion|pas d'opinion particuliere|
        je n'ai pas d'avis particulier|pas d'avis la dessus|dur de dire|difficile de dire|c'est dur a dire|
        c'est difficile de dire|difficile a evaluer|difficile a juger|difficile de juger|difficile de repondre|
        difficile a savoir|compliqué a dire|complique a dire|pas certain|pas certaine|je suis pas sur|
        je suis pas sure|je ne suis pas certain|je ne suis pas certaine|pas trop sur|pas vraiment sur|je doute|
        indecis|indecise|je suis indecis|j'hesite|je n'ai pas de souvenir|aucun souvenir|je n'en ai aucun souvenir|
        je me rappelle pas|je me rappelle plus|je ne me souviens plus|je me souviens plus|je ne me souviens de rien|
        j'ai oublie|je dormais|je peux pas juger|je ne peux pas juger|je ne peux pas evaluer|je ne peux pas repondre|
        impossible a dire|impossible de dire|va savoir|allez savoir|dieu seul le sait|seul dieu le sait|mystere|nspp|
        ne se prononce|je ne me prononce pas|je m'abstiens|abstention|pas concerne|non applicable|sans commentaire|
        pas de commentaire|aucun commentaire|joker|
        je saurais pas dire|je saurais pas|je saurais pas le dire|je ne me rappelle plus|
        je me rappelle plus de rien|je me souviens de rien|je me souviens plus de rien|se pa|je se pas|je se pa|
        j'se pas|c pas trop|je c pas trop|jc po|je sai pas|je sai pa|sai pa|sais pa|je sais pa|g pas d'avis|
        g aucune idee|j'sais pas trop|sais pas trop|sais plus|ne sais plus|ne sais pas trop|aucune idée desole|
        pas d'idees|sans idee|sans reponse|pas de reponse|je n'ai pas de reponse|j'ai pas de reponse|
        trop tot pour le dire|trop tot pour dire|c'est trop tot pour le dire|je suis pas certain|
        je suis pas certaine|j'hesite encore|je suis indecise|pas moyen de savoir|je peux pas savoir|
        je ne peux pas savoir|je peux pas evaluer|je peux pas repondre|comment savoir|
        je n'ai pas d'opinion particuliere|je sais vraiment pas|honnetement je sais pas|franchement aucune idee|
        j'ai pas d'opinion|j'ai aucun avis|je n'ai aucun avis|j'ai aucune opinion|je n'ai aucune opinion|
        je n'ai aucun souvenir|j'ai aucun souvenir|j'en ai aucun souvenir|j'en ai pas le souvenir|
        j'etais inconscient|j'etais inconsciente|j'etais dans le coma|je sais pas quoi repondre|
        je ne sais pas quoi repondre|je sais pas quoi mettre|je ne sais pas quoi mettre|je sais pas quel chiffre|
        dieu sait|dieu seul sait|sais vraiment pas|ne saurais dire|j'sais po|saispas|jesaispas|jnsp|jne sais pas|
        je ne sais""",
    frames="""c'etait|c'est|ca a ete|c'etait une|ca s'est|s'est|tout s'est|tout|tout etait|tout est|etait|etaient|est|
        sont|ete|a ete|ont ete|ma reponse est|la reponse est|je dirais|je dirai|je dirais que|je pense que|je pense|
        je trouve|je trouve que|a mon avis|selon moi|pour moi|en general|globalement|dans l'ensemble|en gros|
        l'experience|mon experience|le service|les soins|la visite|l'hopital|le personnel|l'accueil|
        la prise en charge|tous|toutes|une experience|un service|je suis|j'ai ete|j'etais|nous avons ete|on a ete|
        je me suis senti|je me suis sentie|ici|la bas|chez vous|ca|cela|il etait|elle etait|moi|nous|on|s'est passe|
        ca s'est passe|tout s'est passe|de maniere generale|note|j'ai trouve|franchement|honnetement|pour l'instant|
        ete recu|ete soigne|ete soignee|traite|traitee|une|des|oui|ben|bah|bon ben|eh bien|ma foi|alors|donc|euh|ah|
        oh|ct|c|cest|cetait|sa a ete|ca ete|de votre service|de l'accueil|des soins|du service|du personnel|
        de la prise en charge|de mon sejour|de votre accueil|de vos services|de vos soins|avec le service|
        par le service|du sejour|sejour|le sejour|mon sejour|mon sejour a ete|mon passage|passage|mon hospitalisation|
        l'hospitalisation|hospitalisation|mon operation|l'operation|la consultation|ma consultation|consultation|
        accueil|soins|service|les services|prise en charge|experience|une bonne|un bon|tres bonne experience|
        l'ensemble|en somme|en resume|pour resumer|bref|au final|finalement|au total|en tout|en conclusion|
        dans l'absolu|en toute honnetete|en toute franchise|pour etre honnete|pour etre franc|pour etre franche|
        a vrai dire|a dire vrai|a vrai dire c'etait|je dois dire|je dois dire que|je dois avouer|il faut dire|
        il faut dire que|je peux dire|je peux dire que|on peut dire|on peut dire que|je dis|moi je dis|moi je dirais|
        je vais dire|disons|disons que|je mets|je met|je vous mets|je mettrais|je donne|je donne un|je vous donne|
        je donnerais|je note|je noterais|j'attribue|ma note|ma note est|ma note c'est|note de|mon avis|mon avis est|
        mon choix|mon choix est|je choisis|je vote|je vote pour|mon vote|j'opte pour|mon evaluation|evaluation|
        appreciation|mon appreciation|ma reponse|ma reponse c'est|reponse|la reponse|je reponds|j'estime|j'estime que|
        je considere|je considere que|je juge|je crois|je crois que|il me semble|il me semble que|d'apres moi|
        a mon sens|a mon gout|de mon point de vue|de mon cote|en ce qui me concerne|pour ma part|quant a moi|
        personnellement|perso|sincerement|certainement|sans doute|sans aucun doute|sans hesiter|sans hesitation|
        clairement|evidemment|definitivement|assurement|bien sur|comme toujours|comme d'habitude|toujours|
        jusqu'a present|jusqu'ici|cette fois|heureusement|malheureusement|helas|dieu merci|tous etaient|ils ont ete|
        ils etaient|elles etaient|on m'a|m'ont|j'ai|j'ai eu|j'ai eu une|j'ai vecu|nous etions|on etait|je me sens|le|
        la|les|de|du|par|pour|avec|dans|a l'hopital|hopital|l'equipe|equipe|toute l'equipe|mention|cet hopital|
        votre hopital|
        c t|c etait|c est|ce fut|sa ete|on m'a soigne|on m'a soignee|on m'a traite|
        on m'a traitee|on m'a accueilli|on m'a accueillie|on m'a recu|j'ai ete traite|j'ai ete traitee|
        j'ai ete soigne|j'ai ete soignee|j'ai ete accueilli|j'ai ete accueillie|j'ai ete recu|j'ai ete recue|
        nous avons ete traites|nous avons ete recus|on nous a traite|on nous a traites|ils m'ont traite|
        ils m'ont traitee|ils m'ont soigne|ils m'ont soignee|elles m'ont traite|soigne|soignee|accueilli|
        accueillie|recu|recue|du debut a la fin|de a a z|de bout en bout|tout du long|tout le temps|
        sur toute la ligne|a tous les niveaux|a tous points de vue|sur tous les plans|sur tous les points|
        de ma vie|du monde|de londres|du pays|d'angleterre|que j'ai vu|que j'ai connu|que j'ai jamais vu|de vous|
        de vos equipes|de l'equipe|cette equipe|votre equipe|votre service|ce service|vos services|vos soins|
        au secours|et bien|ouais|bon|enfin|quoi|hein|voila|bah oui|ben oui|en vrai|en fait|au fond|pour le coup|
        sur le coup|dans l'ensemble c'est|ca reste|ca restait|on va dire|si je peux dire|je trouve ca|
        j'ai trouve ca|j'ai trouve le service|on peut dire que c'etait|vrai|vraie|un vrai|une vraie|toute|
        tous les jours|mes soins|mon accueil|la maternite|les urgences|aux urgences|le bloc|l'anesthesie|
        mon accouchement|tres franchement|walah|wallah|wesh""",
    polite="""s'il vous plait|s'il te plait|svp|stp|s il vous plait|merci|merci beaucoup|mille mercis|grand merci|
        un grand merci|merci bien|merci a vous|merci a tous|merci pour tout|je vous remercie|remerciements|bonjour|
        bonsoir|salut|coucou|bonne journee|bonne soiree|cordialement|bien cordialement|bien a vous|salutations|
        sinceres salutations|madame|monsieur|madame monsieur|pardon|excusez moi|desole|desolee|bises|bisous|au revoir|
        a bientot|allo|mrc|mci|slt|bjr|respectueusement|avec plaisir|chers|chere equipe|merci enormement|
        merci infiniment|merci mille fois|merci de tout coeur|merci du fond du coeur|un tres grand merci|merci encore|
        encore merci|merci pour les soins|merci pour votre accueil|merci de votre accueil|merci a toute l'equipe|
        merci a l'equipe|merci de m'avoir demande|merci d'avance|merci mille fois a tous|je vous en remercie|
        nous vous remercions|tous mes remerciements|avec mes remerciements|avec tous mes remerciements|mersi|
        merci bcp|merki|thanks|bonjour a tous|bonjour madame|bonjour monsieur|bonsoir madame|bonsoir monsieur|
        bonsoir a tous|bjr a tous|bsr|hello|yo|re bonjour|bonne journee a vous|bonne journee a tous|
        bonne fin de journee|bonne apres midi|bon apres midi|bonne soiree a vous|passez une bonne journee|
        je vous souhaite une bonne journee|belle journee|excellente journee|tres bonne journee|bon week end|
        bonne semaine|bonne continuation|continuez|continuez comme ca|cdlt|cdt|amicalement|mes respects|
        salutations distinguees|mes salutations|veuillez agreer|meilleures salutations|bonne reception|bravo a tous|
        felicitations|bisous a tous|bizz|biz|bises a tous|je vous embrasse|embrassades|ciao|a plus|a+|bye|adieu|
        que dieu vous benisse|dieu vous benisse|dieu vous garde|desole pour le retard|excusez moi du retard|
        pardonnez moi|docteur|mesdames|messieurs|mesdames messieurs|chere madame|cher monsieur|la team|les amis|
        sante a tous|prenez soin de vous|avec gratitude|avec reconnaissance|bon courage a tous|s'il vous plaît|
        hein|quoi|voila|les gars|la famille|mes amis|mon ami|ma soeur|mon frere|chef|patron|m'dame|m'sieur|mme|mr|
        docteur merci|merci docteur|merci madame|merci monsieur|merci les filles|merci les gars|merci l'equipe|
        merci a vous tous|merci a tous et a toutes|merci a toutes|merci a chacun|un grand merci a tous|
        un grand merci a toute l'equipe|merci de tout mon coeur|merci de votre aide|merci pour votre aide|
        merci pour votre travail|merci de votre gentillesse|merci pour votre gentillesse|merci pour votre patience|
        merci de vos soins|merci pour vos soins|merci pour l'accueil|mercii|merciii|merciiii|merciiiii|merci merci|
        remercie|je remercie|je remercie tout le monde|je vous remercie tous|je vous remercie infiniment|
        vous remercie|on vous remercie|gros bisous|bisous bisous|grosses bises|bien le bonjour|bonjour docteur|
        bonjour a vous|bonsoir docteur|bjr a vous|bjr madame|bonne journee a tous et a toutes|a vous aussi|
        belle soiree|bonne soiree a tous|bon dimanche|mes salutations distinguees|mes amities|amities|
        que dieu vous garde|dieu benisse|merci seigneur|dieu merci|barakallahoufik|inchallah|hamdoulilah|
        hamdoullah|al hamdoulillah|de rien|sincerement merci|sans rancune|pardon du retard|desole du retard|navre|
        navree|excuse|excusez|mes excuses|toutes mes excuses|je m'excuse|s il te plait|silvouplait|s'il vs plait|
        siouplait|merci svp|svp merci""",
    greetings="""bonne nuit|bonne chance|bon courage|bon week end|
        bon appetit|bonne continuation|bonne annee|bonne fete|bonnes fetes|bon apres midi|bon dimanche|bonne semaine|
        bienvenue|bien a vous|bien cordialement|merci bien|pauvre homme|pauvre femme|le pauvre|la pauvre|j'ai mal|
        je me sens mal|je vais mal|je vais bien|je ne vais pas bien|ca fait mal|bien sur|bien entendu|
        bon retablissement|mal au ventre|mal a la tete|bon voyage|ah bon|bon ben|tant mieux|tant pis|bon debarras|
        mauvais numero|bonne reception|bonne fin de journee|bonne fin de semaine|bon retour|bonne sante|bon vent|
        bonne route|bonne vacances|bonnes vacances|je vais mieux|je me sens bien|je me sens mieux|
        je ne me sens pas bien|j'etais mal|j'avais mal|mal de tete|mal au dos|bonne question|bonne idee|bon dieu|
        bonne nouvelle|bonne mere|mauvaise personne|bon anniversaire|joyeux noel|
        bien recu|bien recu merci|bon a savoir|bien note|bien lu|je suis mal|je vais tres mal|je vais pas bien|
        je ne vais pas tres bien|je vais pas tres bien|je suis pas bien|je suis tres mal|je me sens tres mal|
        je me sens pas bien|je me sens pas tres bien|je me sens tres bien|je vais tres bien|je vais beaucoup mieux|
        ca va mieux|ca va beaucoup mieux|ca va bien et vous|ca va et vous|tout va bien et vous|de mal en pis|
        au pire|au mieux|tant bien que mal|mal partout|mal aux dents|mal a la jambe|mal a la gorge|mal au genou|
        mal au coeur|mal aux jambes|mal au bras|mal a l'estomac|mal a l'epaule|j'ai tres mal|j'ai toujours mal|
        j'ai encore mal|j'ai plus mal|bonne retraite|bon prompt retablissement|bonne maman|bon papa|
        bien le bonjour|bonjour bonjour|bon matin|bonne matinee|bonne apres midi|bon debut de semaine|
        bon retour a la maison|bon dieu de|bonne mine|bonne volonte|bon sang|bon souvenir|
        bonnes fetes de fin d'annee|meilleurs voeux|bonne et heureuse annee|joyeuses fetes|joyeuses paques|
        joyeux anniversaire|bon careme|bon ramadan|bon rétablissement|bonne guerison|bon dimanche a tous|
        bon samedi|bon lundi|bon mercredi|bon vendredi|bons baisers|plus mal que de bien|pas mal de monde|
        pas mal de bruit|pas mal d'attente|pas mal de temps|mal de dos|pas de mal|il n'y a pas de mal|
        y a pas de mal|bien malheureusement|bien evidemment|bien joue|bien fait|bien dormi|mal dormi|mal place|
        c'est bien dommage|a 1 heure|a 2 heures|a 3 heures|a 4 heures|a 5 heures|a 6 heures""",
    joins="""mais|car|parce que|parceque|pck|pcq|puisque|et|bien que|meme si|cependant|toutefois|sauf|sauf que|
        seulement|juste|seul bemol|par contre|en revanche|grace a|a cause|surtout|notamment|malgre|malheureusement|
        dommage|hormis|excepte|a part|vu que|mis a part|avec|le personnel|les medecins|les infirmieres|hors mis|
        en dehors|apart|hormis le|neanmoins|pourtant|quand|quand meme|ou|lorsque|alors que|tandis que|tout de meme|
        du fait|etant donne|afin|grace au|le seul|la seule|seule|mais aussi|en plus|aussi|de plus|personnel|medecins|
        infirmieres|l'infirmiere|le medecin|la nourriture|les repas|
        parce qu'|pq|psk|pcke|paske|vu|grace aux|a cause de|a cause du|etant|sauf pour|excepte que|un seul bemol|
        petit bemol|bemol|seul point noir|seul point negatif|du coup|mais bon|rapport a""",
    praise="""gentil|gentille|gentils|gentilles|gentillesse|aimable|aimables|agreable|souriant|souriante|souriants|
        souriantes|attentif|attentive|attentifs|attentionne|attentionnee|attentionnes|professionnel|professionnelle|
        professionnels|professionnelles|professionnalisme|serviable|serviables|a l'ecoute|ecoute|bienveillant|
        bienveillante|bienveillants|bienveillance|patient avec moi|comprehensif|comprehensive|comprehensifs|humain|
        humaine|humains|humanite|propre|proprete|rapide|rapides|efficace|efficaces|efficacite|competent|competente|
        competents|je recommande|recommande|reconnaissant|reconnaissante|anges|des anges|respectueux|polis|poli|polie|
        devoue|devouee|devoues|chaleureux|chaleureuse|rassurant|rassurante|rassurants|bravo|felicitations|chapeau|
        en securite|adorable|adorables|doux|douce|formidables|merveilleux|super|tres gentils|formidable|exceptionnel|
        exceptionnelle|exceptionnels|excellent|excellente|excellents|parfait|parfaite|merveilleuse|top|geniaux|genial|
        remarquable|extraordinaire|extraordinaires|impeccable|dévoué|disponible|disponibles|disponibilite|prevenant|
        prevenants|prevenante|delicat|delicate|accueillant|accueillants|accueillante|courtois|courtoise|empathique|
        empathie|sympathique|sympathiques|sympa|sympas|agreables|merci pour tout|merci a tous|m'ont sauve|
        sauve la vie|m'a sauve la vie|heros|au petit soin|aux petits soins|soins de qualite|qualite des soins|
        rien a redire|rien a reprocher|comme a la maison|en confiance|rassure|rassuree|je recommande vivement|
        le meilleur|la meilleure|les meilleurs|ravi|ravie|satisfait|satisfaite|chouette|nickel|coeur|
        adorables et|doux et|gentiment|tres a l'ecoute|bons soins|bien soigne|bien soignee|bien traite|
        bien traitee|bien accueilli|bien accueillie|devouement|delicatesse|douceur|tendresse|patience avec moi|
        comme une reine|comme un roi|comme en famille|j'ai adore|en or|equipe en or|equipe au top|souriantes|
        impeccables|geniale|geniales|fantastique|fantastiques|incroyable|incroyables|exceptionnelles|excellentes|
        parfaits|parfaites|merveilleuses|magnifique|magnifiques|formidable equipe|adorable equipe|humaines|
        attentives|attentionnees|bienveillantes|devouees|chaleureuses|respectueuse|respectueuses|polies|
        competentes|je vous recommande|super bien soigne|super bien soignee|au top|tres bien soigne|
        tres bien soignee""",
    blame="""honte|honteux|honteuse|sale|sales|salete|crasseux|degoutant|degoutante|impoli|impolie|impolis|malpoli|
        malpolie|malpolis|grossier|grossiere|grossiers|desagreable|desagreables|antipathique|arrogant|arrogante|
        arrogants|arrogance|incompetent|incompetente|incompetents|incompetence|negligence|negligent|negligents|
        indifference|indifferent|indifferents|ignore|ignoree|ignores|manque de respect|irrespectueux|irrespect|
        inacceptable|inadmissible|inhumain|inhumains|abandonne|abandonnee|abandon|chaos|bordel|maltraite|maltraitee|
        maltraitance|pas professionnel|pas professionnels|non professionnel|le pire|la pire|cauchemar|mepris|
        meprisant|meprisants|scandaleux|hautain|hautaine|froid|froids|brutal|brutale|infect|plus jamais|jamais plus|
        je n'y retournerai|n'y retournerai|ne reviendrai|je deconseille|deconseille|a fuir|a eviter|fuyez|odieux|
        odieuse|infecte|ignoble|ignobles|immonde|honte a vous|quelle honte|une honte|horrible|horribles|affreux|
        terrible|catastrophique|catastrophe|lamentable|deplorable|nul|nulle|nuls|merde|crie dessus|m'a crie|
        m'ont crie|hurle|hurlait|pleure|j'ai pleure|humilie|humiliee|humiliation|humiliant|insulte|insultee|mensonge|
        menti|menteurs|puait|pue|odeur|cafards|crasse|crade|degueulasse|enfer|l'enfer|inhumaine|inhumaines|
        deshumanise|sans coeur|aucune humanite|aucun respect|zero respect|sans respect|aucune empathie|
        manque d'empathie|manque d'humanite|mal traite|mal traitee|maltraites|laisse seul|laissee seule|laisse tomber|
        oublie|oubliee|personne n'est venu|delaisse|delaissee|je m'en foutisme|je-m'en-foutisme|jemenfoutiste|
        indifferente|mechant|mechante|mechants|mechantes|execrable|pitoyable|incapable|incapables|irrespectueuse|
        agressif|agressive|agressifs|revoltant|scandale|indigne|colere|furieux|furieuse|decu|decue|sec|seche|
        comme un chien|comme du betail|comme un animal|comme une bete|crasseuse|crades|degueu|degueulasses|
        degoutants|degoutantes|impolies|grossieres|antipathiques|hautains|hautaines|agressives|irrespectueuses|
        meprisante|meprisantes|racisme|raciste|racistes|bafoue|bafouee|rabaisse|rabaissee|rabaissait|moque|moquee|
        se moquent|se moquaient|engueule|engueulee|engueulait|gueulait|crient|criaient|crie sur moi|hurlaient|
        abandonnes|delaisses|negligee|neglige|inhospitalier|honteuses|scandaleuse|scandaleuses|lamentables|
        affreuse|affreuses|catastrophiques|execrables|odieuses|epouvantable|epouvantables|abominable|abominables|
        boucherie|bouchers|carnage|torture|sadique|sadiques|je m'en foutiste|s'en foutent|s'en fout|s'en fichent|
        s'en fichaient|n'importe quoi|pire nuit|pire experience|le pire hopital|tres decu|tres decue|aucune aide|
        personne ne m'a aide|personne m'a aide|personne ne m'a aidee|mauvais|mauvaise|dégoûté|degoutee""",
    yes="""oui|o|oui oui|oui merci|oui s'il vous plait|oui svp|bien sur|bien sur que oui|bien entendu|certainement|
        evidemment|naturellement|ok|okay|d'accord|dac|je suis d'accord|oui d'accord|oui bien sur|vous pouvez|
        oui vous pouvez|oui allez y|allez y|volontiers|avec plaisir|oui avec plaisir|pas de probleme|pas de souci|
        aucun probleme|pourquoi pas|j'accepte|oui j'accepte|je suis ok|absolument|tout a fait|ouais|ouai|oui ok|ouii|
        yes|entendu|je veux bien|oui je veux bien|oui pas de probleme|affirmatif|mais oui|si vous voulez|
        oui si vous voulez|j'autorise|je donne mon accord|ça marche|ca me va|si|wi|oui oui oui|oui oui bien sur|
        oui bien entendu|oui certainement|oui evidemment|oui absolument|oui tout a fait|oui volontiers|
        oui je suis d'accord|oui vous pouvez partager|vous pouvez partager|vous pouvez publier|
        vous pouvez le partager|vous pouvez le publier|vous pouvez les publier|vous pouvez les partager|
        vous pouvez l'utiliser|vous pouvez utiliser|vous pouvez y aller|bien sur vous pouvez|bien sur que vous pouvez|
        bien sur allez y|oui partagez|partagez|publiez|publiez le|allez y partagez|oui pas de soucis|pas de soucis|
        pas d'souci|sans souci|sans soucis|aucun souci|aucun soucis|pas de pb|pas de prob|no problem|pas de problemes|
        y a pas de probleme|il n'y a pas de probleme|y a pas de souci|sans probleme|oui sans probleme|
        oui aucun probleme|ca ne me derange pas|ca me derange pas|cela ne me derange pas|ca me gene pas|
        ca ne me gene pas|cela ne me gene pas|ca ne me pose pas de probleme|ca me pose pas de probleme|
        non ca ne me derange pas|oui ca ne me derange pas|je n'y vois pas d'inconvenient|
        je n'y vois aucun inconvenient|aucun inconvenient|pas d'inconvenient|je n'ai pas d'objection|aucune objection|
        pas d'objection|je n'ai rien contre|rien contre|je ne suis pas contre|pas contre|oui pourquoi pas|
        ok pas de probleme|ok pas de souci|ok oui|oui okay|okey|ok d'accord|ok pour moi|c'est ok|c'est bon|
        c'est bon pour moi|c'est d'accord|bon pour accord|ca roule|ca joue|oui ca me va|tres bien|tres volontiers|
        avec grand plaisir|avec joie|avec plaisir oui|mais bien sur|mais oui bien sur|mais volontiers|evidemment oui|
        bien evidemment|j'accepte volontiers|j'y consens|je consens|oui je consens|je vous autorise|j'autorise oui|
        oui j'autorise|oui je vous autorise|je donne mon autorisation|je donne mon consentement|vous avez mon accord|
        vous avez mon autorisation|vous avez ma permission|je vous donne la permission|je permets|je le permets|
        oui anonyme|oui anonymement|anonymement oui|faites|faites donc|faites comme vous voulez|comme vous voulez|
        comme vous voudrez|si ca peut aider|oui si ca peut aider|oui merci bien|oui je le veux|yes oui|yep|yup|yess|
        ui|oué|ouep|ouaip|ouais ok|ouais pas de souci|vi|moui|bien sure|biensur|bien sur oui|absolument oui|carrement|
        grave|
        ouiii|ouiiii|ouiiiii|ouiiiiii|oui oui allez y|oui vas y|vas y|vas y oui|allez y oui|allez y publiez|
        allez y seulement|oui sans mon nom|oui sans nom|oui sans mettre mon nom|oui de maniere anonyme|
        oui de facon anonyme|oui en anonyme|oui anonyme pas de souci|oui sans souci|oui sans soucis|
        oui aucun souci|sans pb|sans prob|no soucis|no souci|no pb|no prob|c bon|c bon pour moi|c ok|cbon|
        c'est bon oui|oui c'est bon|oui c bon|je vous en prie|je vous en prie faites|oui je vous en prie|
        vous pouvez publier mon commentaire|vous pouvez partager mon commentaire|
        vous pouvez utiliser mon commentaire|oui vous pouvez publier|oui vous pouvez le publier|
        oui vous pouvez publier mon commentaire|oui vous pouvez le partager|oui vous pouvez l'utiliser|oui publiez|
        oui publiez le|oui vous avez mon accord|oui vous avez mon autorisation|oui vous avez ma permission|
        je suis pour|oui je suis pour|ok publiez|ok allez y|ok vas y|ok vous pouvez|ok j'accepte|ok bien sur|
        ok sans probleme|ok ca marche|ok ca me va|dakor|dacor|d'acc|dac oui|oui dac|dac pas de souci|
        pas de soucis pour moi|pas de souci pour moi|pas de probleme pour moi|aucun probleme pour moi|
        aucun souci pour moi|pas de souci allez y|pas de probleme allez y|pas de souci vous pouvez|
        pas de probleme vous pouvez|pas de souci oui|pas de probleme oui|pour moi c'est oui|pour moi oui|
        pour moi c'est ok|pour moi c'est bon|pour moi ok|pour moi pas de souci|moi ca me va|moi oui|
        moi je suis d'accord|moi c'est oui|ma reponse est oui|ma reponse c'est oui|la reponse est oui|
        je reponds oui|je dis oui|je dirais oui|je pense que oui|je crois que oui|si ca peut aider oui|
        oui pour aider|oui si c'est utile|si ca peut etre utile oui|a cent pour cent|a 100 pour cent|
        100 pour cent oui|a 100|oui a 100|oui c'est d'accord|permission accordee|accorde|accord|autorise|autorisee|
        autorisation accordee|oui autorise|oui je confirme|je confirme|je confirme oui|vazi|vazy|walah oui|
        wallah oui|oui wallah|oui madame|oui monsieur|oui docteur|oui je veux|oui j'aimerais bien|j'aimerais bien|
        j'aimerais bien oui|j'en serais ravi|j'en serais ravie|j'en serai ravi|ce serait un honneur|avec honneur|
        oui avec joie|je serais ravi|je serais ravie|oui je le souhaite|je le souhaite|oui faites|oui faites donc|
        oui faites le|faites le|fait donc|oui comme vous voulez|faites en ce que vous voulez|libre a vous|
        comme bon vous semble|a votre guise|oui a votre guise|je valide|valide|oui valide|approuve|j'approuve|
        positif|oui positif|affirmatif oui|yes of course|yess oui|yeah|yes ok|ye|yeap|ouep ok|ouais bien sur|
        ouais ca va|ouais vas y|ouais allez y|ouais ouais|ouais d'accord|ouais c bon|ouais tkt|tkt|oui tkt|ben oui|
        bah oui|ben ouais|bah ouais|euh oui|ah oui|eh oui|mais ouais|mais bien entendu|bien entendu oui|
        naturellement oui|certainement oui|assurement|oui assurement|pardi|oui pardi|j'y suis favorable|favorable|
        je suis favorable|je n'y vois pas d'objection|je ne vois pas d'inconvenient|je ne vois aucun inconvenient|
        je ne m'y oppose pas|je ne m'oppose pas|je m'y oppose pas|ca ne me gene absolument pas|
        ca ne me derange absolument pas|ca ne me derange pas du tout|ca me derange pas du tout|
        ca me gene pas du tout|ca ne me gene pas du tout|cela ne me derange pas du tout|pas du tout derangee|
        aucun mal|je permets oui|permis|oui permis|c'est permis|oui c'est permis|oui partager|oui publier|
        partager oui|publier oui""",
    no="""non|n|non merci|non non|je ne veux pas|je veux pas|je ne souhaite pas|non s'il vous plait|non svp|
        je prefere pas|je prefere que non|je prefererais pas|je prefererais que non|plutot non|surtout pas|
        absolument pas|pas du tout|certainement pas|hors de question|pas question|je refuse|je ne suis pas d'accord|
        pas d'accord|je suis pas d'accord|jamais|nan|nope|vous ne pouvez pas|pas la peine|ce n'est pas la peine|
        pas necessaire|bien sur que non|en aucun cas|je n'autorise pas|s'il vous plait non|mieux vaut pas|
        je ne prefere pas|pas envie|nn|negatif|non je ne veux pas|no|non non non|nonn|nooon|ah non|oh non|mais non|
        ben non|bah non|euh non|non je prefere pas|non je ne prefere pas|non je veux pas|non je refuse|
        non je ne souhaite pas|je ne le souhaite pas|je souhaite pas|je ne desire pas|je ne voudrais pas|
        j'aimerais pas|j'aimerais mieux pas|j'aimerais autant pas|je prefere m'abstenir|je prefere non|
        je prefere eviter|je prefere garder ca pour moi|je prefererais eviter|je prefererais ne pas|je prefere ne pas|
        je ne prefererais pas|plutot pas|pas vraiment|pas trop|pas forcement|je ne pense pas|je pense pas|
        je pense que non|je crois pas|je ne crois pas|mieux vaut eviter|mieux vaut non|non merci bien|merci non|
        merci mais non|non mais merci|non desole|non desolee|desole non|desole mais non|non pas question|
        il n'en est pas question|c'est hors de question|hors de question non|jamais de la vie|jamais jamais|
        certainement non|surement pas|evidemment non|absolument non|non absolument pas|non surtout pas|
        en aucun cas non|en aucune facon|en aucune maniere|sous aucun pretexte|pas d'accord du tout|non pas d'accord|
        je m'y oppose|je m'oppose|je suis contre|refus|refus total|refuse|je refuse categoriquement|
        categoriquement non|je n'accepte pas|j'accepte pas|je ne vous autorise pas|j'autorise pas|
        je ne donne pas mon accord|je ne donne pas mon autorisation|je ne consens pas|vous n'avez pas mon accord|
        vous n'avez pas mon autorisation|ne partagez pas|ne publiez pas|ne le publiez pas|ne le partagez pas|
        ne les publiez pas|merci de ne pas publier|merci de ne pas partager|svp ne publiez pas|pas de publication|
        pas sans mon accord|pas maintenant|pas cette fois|une autre fois|non pas cette fois|c'est prive|prive|
        ca reste prive|c'est personnel|c'est confidentiel|confidentiel|que ca reste entre nous|ca me derange|
        oui ca me derange|ca me gene|nope non|nah|que nenni|nenni|negatif non|non du tout|
        je prefere que ca reste prive|non je prefere que ca reste prive|je prefere que ce soit prive|
        je prefere garder ca prive|je prefere que vous ne partagiez pas|je prefererais que vous ne le fassiez pas|
        nonnn|nonnnn|noooon|noon|non pas du tout|non c prive|non c'est prive|non c'est personnel|
        non c'est confidentiel|c prive|c personnel|j'ai pas envie|je n'ai pas envie|non j'ai pas envie|
        pas envie non|je ne veux pas que ce soit publie|je veux pas que ce soit publie|
        je ne veux pas que vous publiez|je veux pas que vous publiez|je ne veux pas que vous le publiez|
        je ne veux pas que vous partagiez|je veux pas que vous partagiez|je ne veux pas publier|
        je ne veux pas partager|je veux pas partager|je veux pas publier|je ne souhaite pas publier|
        je ne souhaite pas partager|je ne souhaite pas que ce soit publie|je ne souhaite pas etre publie|
        je ne souhaite pas que vous publiez|je ne desire pas que ce soit publie|ne publiez rien|ne partagez rien|
        publiez pas|partagez pas|publiez rien|ne pas publier|ne pas partager|pas publier|pas partager|
        pas de partage|non pitie|non par pitie|ma reponse est non|ma reponse c'est non|la reponse est non|
        je reponds non|je dis non|je dirais non|pour moi c'est non|pour moi non|moi non|moi c'est non|c'est non|
        c non|c'est un non|c'est non pour moi|ca non|ah ca non|ca jamais|je prefere que ca reste entre nous|
        que ca reste entre nous svp|je prefere que cela reste prive|je prefere que cela reste entre nous|
        j'aime mieux pas|j'aime autant pas|j'aime mieux que non|j'aime pas trop|non j'autorise pas|
        non je n'autorise pas|non je ne vous autorise pas|non je ne suis pas d'accord|non je suis pas d'accord|
        non je n'accepte pas|je passe|sans facon|non sans facon|sans façon merci|je n'y tiens pas|j'y tiens pas|
        gardez ca pour vous|gardez le pour vous|c'est pour vous seulement|entre nous|je dis pas oui|non non merci|
        nan merci|nan nan|nan j'ai pas envie|nan je veux pas|nann|nonon|non non pas du tout|non mais non|
        non madame|non monsieur|non docteur|non jamais|jamais non|no non|no merci|niet|nein|nope merci|que dalle|
        meme pas en reve|meme pas|je decline|je m'abstiens|
        non je m'abstiens|interdit|interdiction|c'est interdit|je vous l'interdis|je vous interdis|
        je n'y consens pas|je m'oppose a la publication|opposition|pas autorise|non autorise|pas permis|
        aucune publication|aucun partage|pas de publication svp|je ne donne pas mon consentement|
        je ne donne pas ma permission|je donne pas mon accord|je donne pas mon autorisation|je vous autorise pas|
        je ne permets pas|je ne le permets pas|vous avez pas mon accord|vous n'avez pas ma permission|
        je prefere rester discret|je prefere rester discrete|je prefere pas merci|non je prefererais pas|
        non je prefere eviter|je prefere m'en abstenir|vaut mieux pas|il vaut mieux pas|vaut mieux eviter|
        plutot non merci|non plutot pas|alors non|euh nan|bah nan|ben nan|mais nan|oh que non|ah que non|
        pas aujourd'hui|pas pour le moment|pas pour l'instant|je regrette mais non|je regrette non""",
    stop=fr_sentences.STOP,
    start="""start|commencer|commencez|demarrer|demarrez|reprendre|reprenez|recommencer|recommencez|reactiver|
        reactivez|activer|m'abonner|abonnez moi|reabonner|reabonnez moi|s'abonner|m'inscrire|inscrivez moi|
        je veux recevoir des messages|je veux a nouveau recevoir des messages""",
    help=fr_sentences.HELP,
    wrong_number=fr_sentences.WRONG_NUMBER,
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
