"""How people tell a hospital in French that a patient has died: data; see `lexicon.py`."""

_KIN = (
    "(mari|epoux|femme|epouse|conjoint|conjointe|compagnon|compagne|mere|maman|pere|papa|fils|fille|frere|soeur|"
    "grand mere|grand pere|mamie|mamy|papi|papy|meme|pepe|bebe|enfant|oncle|tante|tonton|tata|neveu|niece|beau pere|"
    "belle mere|beau frere|belle soeur|gendre|fiance|fiancee|ami|amie|copain|copine|cousin|cousine|petit fils|"
    "petite fille|jumeaux|garcon|parrain|marraine|proche|petit mari|cheri|cherie|memere|pepere|mami|papounet|"
    "mamounette|petit garcon|nourrisson|nouveau ne|frangin|frangine|petit frere|petite soeur|arriere grand mere|"
    "arriere grand pere|nana|grandmere|grandpere|tatie|tati|voisin|voisine|beau fils|belle fille|gosse|gamin|daron|"
    "daronne|tuteur|meilleur ami|jumelle|jumelles|enfants)"
)

_DIED = (
    "(decede|decedee|decedes|mort|morte|morts|parti pour toujours|partie pour toujours|dcd|dcde|decede hier|"
    "parti au ciel|partie au ciel|au ciel|parti rejoindre les anges|monte au ciel|montee au ciel|disparu|disparue|"
    "defunt|defunte|eteint|eteinte|parti trop tot|partie trop tot)"
)

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
(mon|ma|notre|son|sa) {_KIN} (est parti|est partie|nous a quittes|nous a quitte|s'est eteint|s'est eteinte|\
    s'en est alle|s'en est allee|n'est plus|n'a pas survecu|nous a quittee) [lundi|mardi|mercredi|jeudi|vendredi|\
    samedi|dimanche|hier|ce matin|cette nuit|la semaine|pour toujours|de ce monde|parmi nous|trop tot|des suites]
(maman|papa|mamie|papi|papy|mamy|meme|pepe) (est decede|est decedee|est mort|est morte|nous a quittes|nous a quitte|\
    s'est eteint|s'est eteinte|n'est plus|n'a pas survecu)
(on a|nous avons|j'ai) (enterre|inhume|incinere) (mon|ma|notre|maman|papa|mamie|papy|papi) [..1]
(j'ai|nous avons|on a) perdu (maman|papa|mamie|papy|papi|mon|ma|notre) [cher|chere|petit|petite] [bebe|{_KIN}]
(je suis|me voila|devenu|devenue) (veuf|veuve)
(repose|reposer|qu'il repose|qu'elle repose) en paix
paix a son ame
(feu|defunt|defunte) (mon|ma) (mari|pere|mere|femme|epouse)
(enterrement|obseques|funerailles|incineration) (de|est|sont|a lieu|ont lieu|demain) [mon|ma|lundi|mardi|mercredi|\
    jeudi|vendredi|samedi|demain|maman|papa|mamie]
(monsieur|madame|mme|mr|m) ..1 (est|etait) [malheureusement|helas] (decede|decedee|mort|morte|dcd|disparu|disparue)
(il|elle|papa|maman|mamie|papi|papy) n'a pas survecu
(nous l'avons|on l'a|je l'ai|nous avons|on a) (enterre|enterree|inhume|inhumee|incinere|perdu hier|\
    perdue hier) (hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|ce matin|la semaine|aujourd'hui|\
    avant hier)
(la personne|celui|celle) que vous (cherchez|contactez|demandez|voulez|essayez de joindre) [..1] est (decede|\
    decedee|mort|morte|dcd)
(il|elle|papa|maman|mon mari|ma femme|mon pere|ma mere) a (rendu l'ame|rendu son dernier souffle|perdu la vie|\
    succombe|perdu son combat)
(mn|mon|ma|notre) (pere|mere|mari|femme|frere|soeur|fils|fille|bebe|enfant|papa|maman) [..1] (est|et|e) (dcd|dcde|\
    decede|decedee|mort|morte)
(papa|maman|mamie|papi|papy|mon mari|ma femme|mon pere|ma mere) (est|nous a) (parti|partie|quittes|quitte) (lundi|\
    mardi|mercredi|jeudi|vendredi|samedi|dimanche|cette nuit|pour toujours|rejoindre|au ciel|au paradis|\
    la semaine derniere|hier soir)
(je suis|nous sommes|on est) en deuil
(mon|ma|notre) (mari|pere|mere|femme|fils|fille|frere|soeur|epoux|epouse|bebe|maman|papa) (n'a pas tenu|\
    n'a pas survecu|n'y a pas survecu|ne s'en est pas sorti|ne s'en est pas sortie|ne s'est pas reveille|\
    ne s'est pas reveillee)
(il|elle) (nous a|s'est) [malheureusement|helas] (quittes|quitte|eteint|eteinte) (lundi|mardi|mercredi|jeudi|\
    vendredi|samedi|dimanche|hier|ce matin|cette nuit|la semaine|dans votre|chez vous)
"""

BEREAVEMENT_UNLESS = """
il y a ..2 ans
(chien|chat|portable|telephone|batterie) ..3 (mort|morte)
(presque|failli|aurait pu|aurais pu|aurait|pensais|pensait|croyais|croyait|crainte|peur|si|comme si|\
    a deux doigts) ..4 (mourir|mort|morte|decede|perdre|perdu|deceder)
(decede|decedee|mort|morte|perdu|deces|perte) ..4 (il y a longtemps|longtemps)
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
(dame|monsieur|patient|patiente|voisin|voisine|homme|femme|personne|quelqu'un|mamie|papi) [..1] (a cote|d'a cote|\
    du lit|de la chambre|dans la chambre|d'en face|en face|dans le couloir|de chambre) ..3 (mort|morte|decede|\
    decedee)
(parti|partie|partis) (en|a|au|de|du|chez|avec|sans|faire|travailler|aux) [..1]
est (parti|partie) (a|en|au|chez|sans|de) (la|l|vacances|maison|conge|travail|pause)
(nous|m) a (quitte|quittes) (en|a|sans|pour|avec)
(l'annee derniere|il y a longtemps|dans mon enfance) ..4 (mort|morte|decede|decedee|perdu)
(mort|morte|decede|decedee|perdu) ..4 (l'annee derniere|dans mon enfance|quand j'etais)
(perdu|perdue) .. (sang|voix|telephone|lunettes|dentier|valise|vetements|argent|appetit|sommeil|audition|vue|\
    memoire|foi|cheveux|ordonnance|resultats|analyses|heures|forces)
(peur|pour|crainte|sans|avant) ..2 qu .. (meure|mourir|decede)
(soutien|aide|gentil*|merci|accompagn*|bienveill*) ..5 (quand|apres|lors|lorsque) [..2] (mort|morte|decede|decedee|\
    deces|perte)
(mort|morte|decede|decedee|perdu) ..2 il y a ..2 (ans|annees)
(parti|partie|partis) (lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|hier soir|ce matin|\
    hier matin) (en|a|au|de|du|chez|avec|sans|pour|content|contente|matin|soir|apres midi)
perdu .. dans (les couloirs|le couloir|le parking|le hall|les etages|le batiment|l'hopital)
en deuil de (mes|mon telephone|mon chien|mon chat)
survecu a (l'attente|la nourriture|la bouffe|votre)
"""
