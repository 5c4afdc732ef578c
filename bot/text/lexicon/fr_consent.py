"""How French patients say yes and no: data; see `lexicon.py`."""

YES = """oui|o|oui oui|oui merci|oui s'il vous plait|oui svp|bien sur|bien sur que oui|bien entendu|certainement|
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
        partager oui|publier oui"""

NO = """non|n|non merci|non non|je ne veux pas|je veux pas|je ne souhaite pas|non s'il vous plait|non svp|
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
        pas aujourd'hui|pas pour le moment|pas pour l'instant|je regrette mais non|je regrette non"""
