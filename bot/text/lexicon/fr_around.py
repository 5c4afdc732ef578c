"""What stands around an answer in French: data; see `lexicon.py`."""

FRAMES = """c'etait|c'est|ca a ete|c'etait une|ca s'est|s'est|tout s'est|tout|tout etait|tout est|etait|etaient|est|
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
        mon accouchement|tres franchement|walah|wallah|wesh"""

POLITE = """s'il vous plait|s'il te plait|svp|stp|s il vous plait|merci|merci beaucoup|mille mercis|grand merci|
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
        siouplait|merci svp|svp merci"""

GREETINGS = """bonne nuit|bonne chance|bon courage|bon week end|
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
        c'est bien dommage|a 1 heure|a 2 heures|a 3 heures|a 4 heures|a 5 heures|a 6 heures"""

JOINS = """mais|car|parce que|parceque|pck|pcq|puisque|et|bien que|meme si|cependant|toutefois|sauf|sauf que|
        seulement|juste|seul bemol|par contre|en revanche|grace a|a cause|surtout|notamment|malgre|malheureusement|
        dommage|hormis|excepte|a part|vu que|mis a part|avec|le personnel|les medecins|les infirmieres|hors mis|
        en dehors|apart|hormis le|neanmoins|pourtant|quand|quand meme|ou|lorsque|alors que|tandis que|tout de meme|
        du fait|etant donne|afin|grace au|le seul|la seule|seule|mais aussi|en plus|aussi|de plus|personnel|medecins|
        infirmieres|l'infirmiere|le medecin|la nourriture|les repas|
        parce qu'|pq|psk|pcke|paske|vu|grace aux|a cause de|a cause du|etant|sauf pour|excepte que|un seul bemol|
        petit bemol|bemol|seul point noir|seul point negatif|du coup|mais bon|rapport a"""
