"""Words of degree, of not, between and not knowing in Polish: data; see `lexicon.py`."""

VERY = """bardzo|bardzo bardzo|naprawde|b|niezwykle|wyjatkowo|mega|ogromnie|niesamowicie|szczegolnie|cholernie|
        totalnie|calkowicie|absolutnie|ekstremalnie|brdzo|badzo|bardz|wielce|w chuj|na maksa|maks|strasznie|
        przeogromnie|szalenie|nadzwyczajnie|wybitnie|wyraznie|tak bardzo|jak najbardziej|wprost|po prostu|bardo|
        bbardzo|barzdo|barso|bdb bardzo|nad wyraz|niesamowite|tak naprawde|bardzoo|jakze|zbyt|za|super|przebardzo|
        bardzo ale to bardzo|baaardzo|baardzo|bardzooo|barrdzo|potwornie|okrutnie|diabelnie|piekielnie|w pelni|
        w stu procentach|na sto procent|w 100 procentach|na 100 procent|wysoce|serio|doprawdy|straszliwie|bardzobardzo|
        niemilosiernie|przerazliwie|okropecznie|bradzo|bardoz|badrzo"""

QUITE = """dosc|dosyc|calkiem|raczej|w miare|nawet|stosunkowo|w sumie|generalnie|ogolnie|tak w miare|dosc tak|
        w zasadzie|przewaznie|zasadniczo|wzglednie|mniej wiecej|nawet nawet|powiedzmy|calkiem calkiem niezle|jako tako|
        na ogol|w miare w miare|z grubsza|ogolem|tak ogolnie|w wiekszosci|z reguly|po czesci|troche|troszke|troszeczke|
        cos"""

NOTS = """nie|niezbyt|nie za|nie byl|nie byla|nie bylo|nie byli|nigdy nie|nie jest|ani troche|nie bardzo|nie tak|
        nie za bardzo|nie jestem|nie byly|nie sa|nie jestesmy|nie bylam|nie bylem|ani|bynajmniej|bynajmniej nie|
        nie zbyt|nie najbardziej|nigdy|daleko od|nie calkiem|nie do konca|wcale nie|raczej nie|nie zawsze|
        nie najlepiej|nie byloby|nie okazal sie|nie okazala sie|ani nie|nie nazwalbym|nie nazwalabym|
        nie powiedzialbym ze|nie powiedzialabym ze|nie moge powiedziec ze"""

AT_ALL = """wcale|w ogole|wogole|zupelnie|ani troche|kompletnie|ani ani|w zaden sposob|za grosz|totalnie|
        ani odrobine|ani trochu|za nic|absolutnie|w najmniejszym stopniu|ani ciut"""

NEITHER = """ani dobrze ani zle|ani dobre ani zle|ani dobry ani zly|ani dobra ani zla|ani zle ani dobrze|
        ani tak ani nie|ani to ani to|ani tak ani tak|srednio|sredni|srednia|srednie|przecietnie|przecietny|
        przecietna|przecietne|tak sobie|taki sobie|taka sobie|takie sobie|moze byc|ujdzie|znosnie|neutralnie|
        neutralny|neutralna|pol na pol|roznie|bywalo roznie|nic specjalnego|jako tako|obojetnie|w normie|po srodku|
        tak se|ani dobrze ani tez zle|nie bylo ani dobrze ani zle|nie jest ani dobrze ani zle|ani dobry ani niedobry|
        ani dobrze ani niedobrze|ani slabo ani dobrze|ani super ani zle|ni dobrze ni zle|ni tak ni siak|ni tak ni nie|
        ni to ni sio|ni w te ni we wte|ani zly ani dobry|ani zla ani dobra|tak srednio|srednio na jeza|sredniawo|
        sredniawka|takie srednie|polowicznie|50 na 50|piecdziesiat na piecdziesiat|jakos|leci|obleci|
        moglo byc lepiej moglo byc gorzej|moglo byc gorzej|bez rewelacji|szalu nie ma|bez szalu|szalu nie bylo|
        szau nie ma|dupy nie urywa|bez fajerwerkow|dostatecznie|dostateczny|dostateczna|przecietniak|znosny|znosna|
        normalnie|normalny|normalna|zwyczajnie|zwykla|zwykly|standardowo|standard|akceptowalnie|raz lepiej raz gorzej|
        raz dobrze raz zle|i dobrze i zle|troche tak troche nie|mieszane uczucia|mam mieszane uczucia|neutral|
        umiarkowanie|umiarkowany|tak sobie bylo|tak siak|w kratke|meh|srednia ocena|srednia polka|tak pol na pol|
        fifty fifty|ani mnie to grzeje ani ziebi|ani mnie grzeje ani ziebi|ani ziebi ani grzeje|ni ziebi ni grzeje|
        ni pies ni wydra|ani lepiej ani gorzej|bez zachwytu|bez zachwytow|bez euforii|bez szalenstw|nic nadzwyczajnego|
        nic szczegolnego|nic wielkiego|po polowie|mozna przezyc|da sie przezyc|dalo sie przezyc|do przezycia|
        da sie wytrzymac|dalo sie wytrzymac|do wytrzymania|jakos poszlo|jakos bylo|na srednim poziomie|sredni poziom|
        sredniak|i tak i nie|i tak i siak|roznie bylo|bylo roznie|raz tak raz tak|raz tak raz siak|raz tak raz nie|
        nijak|nijako|nijaki|nijaka|nijakie|letnio|taka se|taki se|takie se|srednia krajowa|srednie wrazenia|
        nie dobrze nie zle|nie dobrze i nie zle|ni zle ni dobrze|nie zle i nie dobrze|ani nie dobrze ani nie zle|
        ani super ani tragicznie|ani super ani slabo|ani zle ani super|ani rewelacja ani tragedia|
        troche dobrze troche zle|bylo dobrze i zle|byly plusy i minusy|plusy i minusy|sa plusy i minusy|
        mam ambiwalentne uczucia|ambiwalentnie|nie mialem zachwytu|szalu ni ma|bez szalu ale ok|
        ani pozytywnie ani negatywnie|ani pozytywnie ani tez negatywnie|ani dobra ani tez zla|posrodku|
        gdzies po srodku|gdzies posrodku|tak po srodku|srednio dobrze|taka sobie opieka|takie tam|jakos tam bylo|
        jako tako bylo|przecietna opieka|raczej srednio|no srednio|tak na trojke|troja|ani be ani me|
        nie jest dobrze ani zle|ni dobre ni zle|ni dobra ni zla|nie bylo zle ale dobrze tez nie|
        ani tragedii ani rewelacji"""

DONT_KNOW = """nie wiem|niewiem|nwm|nie mam pojecia|nie mam zdania|trudno powiedziec|ciezko powiedziec|nie pamietam|
        nie jestem pewien|nie jestem pewna|bez zdania|nie potrafie powiedziec|nie umiem powiedziec|ciezko stwierdzic|
        trudno stwierdzic|nie wiem co powiedziec|za wczesnie by powiedziec|nie potrafie ocenic|nie umiem ocenic|
        nie mam bladego pojecia|bladego pojecia|zielonego pojecia|nie mam zielonego pojecia|pojecia nie mam|
        trudno mi powiedziec|ciezko mi powiedziec|trudno mi ocenic|ciezko mi ocenic|trudno ocenic|ciezko ocenic|
        trudno orzec|trudno okreslic|ciezko okreslic|nie jestem w stanie ocenic|nie jestem w stanie powiedziec|
        nie moge powiedziec|nie moge ocenic|nie mam opinii|brak opinii|brak zdania|nie mam wyrobionego zdania|
        nie mam wlasnego zdania|sam nie wiem|sama nie wiem|a bo ja wiem|kto wie|kto to wie|czy ja wiem|
        skad mam wiedziec|nie wiem naprawde|naprawde nie wiem|ja nie wiem|jeszcze nie wiem|juz nie wiem|
        nie orientuje sie|nie znam sie|nw|niewiem jeszcze|nie wime|nie wiem co odpowiedziec|nie wiem co napisac|
        nie wiem jak ocenic|nie wiem trudno powiedziec|nie dotyczy|bez opinii|wstrzymuje sie|nie odpowiem|
        nie mam wiedzy|nie umiem odpowiedziec|nie potrafie odpowiedziec|nie potrafie stwierdzic|zapomnialem|
        zapomnialam|spalem|spalam|nie pamietam nic|nic nie pamietam|ni wim|nie wim|diabli wiedza|bog jeden wie|
        nie wiadomo|ciezko mi stwierdzic|trudno mi stwierdzic|ciezko mi okreslic|trudno mi okreslic|
        nie potrafie okreslic|nie umiem okreslic|nie potrafie tego ocenic|nie umiem tego ocenic|nie moge tego ocenic|
        nie jestem w stanie tego ocenic|nie jestem w stanie stwierdzic|nie mnie oceniac|nie mnie to oceniac|
        nie mi oceniac|nie mi to oceniac|nie podejmuje sie oceny|nie pamietam juz|juz nie pamietam|
        nie pamietam za dobrze|nie pamietam pobytu|niewiele pamietam|malo pamietam|malo co pamietam|
        nie wiem co myslec|
        nie wiem co o tym myslec|nie wiem co sadzic|nie zastanawialem sie|nie zastanawialam sie|nie mam zielonego|
        cholera wie|licho wie|chuj wie|pojecia zielonego nie mam|nie da sie powiedziec|nie da sie ocenic|
        nie jestem zdecydowany|nie jestem zdecydowana|niezdecydowany|niezdecydowana|nie umiem sie zdecydowac|
        nie moge sie zdecydowac|za wczesnie na ocene|za wczesnie zeby ocenic|za wczesnie zeby powiedziec|
        jeszcze za wczesnie|nie wiem szczerze|szczerze nie wiem|szczerze to nie wiem|nie wiem serio|nieiwem|nie weim|
        niw wiem|nie mam na ten temat zdania|nie mam na to zdania|nie mam na ten temat opinii|zdania nie mam|
        ja tam nie wiem|czy ja wiem nie wiem|ciezko orzec|bo ja wiem|nie mam porownania|nie wiem za bardzo|
        nie bardzo wiem|nie wiem dokladnie|dokladnie nie wiem|trudne pytanie|trudno jednoznacznie powiedziec|
        trudno jednoznacznie ocenic|nie za bardzo wiem|nie za bardzo pamietam|nie bardzo wiem|nie bardzo pamietam"""
