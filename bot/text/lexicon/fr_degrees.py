"""Words of degree, of not, between and not knowing in French: data; see `lexicon.py`."""

VERY = """tres|trop|vraiment|extremement|super|tellement|si|fort|particulierement|totalement|absolument|hyper|
        tres tres|incroyablement|carrement|tre|tes|treeees|ultra|hautement|franchement|vachement|drolement|
        sincerement|beaucoup|trés|tres tres tres|trop trop|grave|enormement|completement|entierement|pleinement|
        infiniment|profondement|fortement|reellement|mega|archi|bcp|tt a fait|plus que|totale|total"""

QUITE = """assez|plutot|relativement|un peu|a peu pres|quasi|globalement|dans l'ensemble|moyennement|passablement|
        suffisamment"""

NOTS = """pas|pas tres|n'etait pas|n'est pas|ce n'est pas|c'est pas|c'etait pas|pas trop|pas vraiment|jamais|pas si|
        pas tellement|ne pas|n'a pas ete|pas du tout|aucunement|pas ete|ce n'etait pas|n'etaient pas|pas super|
        sont pas|plus|pas du|pas forcement|pas specialement|pas particulierement|je n'ai pas ete|je ne suis pas|
        je suis pas|j'etais pas|je n'etais pas|ce ne fut pas|c pas|cest pas|ct pas|ca n'a pas ete|ca a pas ete|
        loin d'etre|loin d'etre si|guere|peu|n'a pas|non pas"""

AT_ALL = "du tout|pas du tout|absolument|aucunement|nullement"

NEITHER = """ni bien ni mal|ni bon ni mauvais|ni bonne ni mauvaise|ni mal ni bien|ni mauvais ni bon|
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
        on a vu pire|on a vu mieux|j'ai vu mieux|j'ai vu pire|vu pire|vu mieux"""

DONT_KNOW = """je ne sais pas|je sais pas|j sais pas|chais pas|jsp|jspas|sais pas|ne sais pas|ne sait pas|
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
        je ne sais"""
