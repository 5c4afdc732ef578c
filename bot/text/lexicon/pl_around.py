"""What stands around an answer in Polish: data; see `lexicon.py`."""

FRAMES = """bylo|byl|byla|byly|byli|jest|jestem|to|to bylo|wszystko|ogolnie|moja odpowiedz|moja odpowiedz to|
        odpowiedz|wybieram|powiedzialbym|powiedzialabym|powiem|mysle ze|uwazam ze|moim zdaniem|dla mnie|oceniam|
        oceniam na|daje|u mnie|czuje sie|opieka|obsluga|usluga|uslugi|wizyta|doswiadczenie|doswiadczenia|wrazenia|
        calosc|personel|sadze ze|ja|my|wszyscy|tam|tu|poszlo|przebieglo|szpital|bym powiedzial|bym powiedziala|chyba|
        oczywiscie|po prostu|tak|no|wiec|no to|oj|ojej|oj tak|ach|jestesmy|opieki|z opieki|z pobytu|pobyt|pobytu|
        z uslug|z uslugi|jakas|jakis|jakies|niestety|oceniam jako|ogolnie rzecz biorac|calosciowo|podsumowujac|
        szczerze|szczerze mowiac|prawde mowiac|mowiac szczerze|ogolna ocena|moja ocena|moja ocena to|ocena|
        moja opinia|moja opinia to|opinia|ze wszystkiego|pod kazdym wzgledem|powiedzmy|mi|mnie|nam|sie|byloby|
        leczenie|zabieg|z leczenia|obslugi|z obslugi|w szpitalu|oddzial|na oddziale|jesli chodzi o|bez dwoch zdan|
        zdecydowanie|na pewno|jak dla mnie|wg mnie|wedlug mnie|w mojej ocenie|w mojej opinii|po mojemu|z mojej strony|
        moje doswiadczenie|moje wrazenia|daje wam|daje im|dalbym|dalabym|stawiam|ode mnie|wstawiam|zaznaczam|zaznacz|
        pisze|odpowiadam|odpowiadajac|powiem ze|powiem tak|trzeba przyznac|musze przyznac|musze powiedziec|stwierdzam|
        stwierdzam ze|mam|mialam|mialem|zostalem potraktowany|zostalam potraktowana|traktowany|traktowana|traktowali|
        potraktowano mnie|czulem sie|czulam sie|wypadlo|wyszlo|ze szpitala|z wizyty|wizyty|z calosci|z personelu|
        wiadomo|za wszystko|za opieke|u was|u panstwa|tym razem|jak zawsze|jak zwykle|zawsze|do tej pory|stan|
        sluzba zdrowia|i|dana|byloby to|to jest|to byla|to byl|mysle|sadze|uwazam|wydaje mi sie|wydaje mi sie ze|
        panie|pani|pan|jednym slowem|krotko mowiac|jednym zdaniem|slowem|odpowiem|klikne|klikam|glosuje|wpisze|wpisuje|
        zakreslam|poprosze|niech bedzie|niech bedzie ze|bedzie|to bedzie|bedzie to|na ocene|ocene|w skali|
        ode mnie macie|dostajecie|dostajecie ode mnie|dostaja ode mnie|moge powiedziec|moge powiedziec ze|moge dac|
        chcialbym dac|chcialabym dac|chce dac|dam|dam wam|damy|dajemy|oceniamy|ocenilbym|ocenilabym|ocenilbym na|
        ocenilabym na|okreslilbym|okreslilabym|opisalbym|opisalabym|opisalbym jako|opisalabym jako|jak na moje|na moje|
        moja nota|moj wybor|moj wybor to|moja odpowiedz brzmi|odpowiedz brzmi|moja decyzja|ogolem|tak ogolnie|
        w skrocie|w jednym slowie|reasumujac|w kazdym razie|w moim przypadku|jesli o mnie chodzi|co do mnie|za calosc|
        za wizyte|za pobyt|za leczenie|za obsluge|w przychodni|
        wizyta byla|wizyta ogolnie|pobyt byl|opieka byla|obsluga byla|bylo to|bylo mi|bylo nam|okazalo sie|
        mam do powiedzenia|czyli|a wiec|generalnie rzecz biorac|generalnie mowiac|tak szczerze|tak szczerze mowiac|
        z reka na sercu|co tu duzo mowic|co tu mowic|co tu gadac|krotko|serio|doslownie|z czystym sumieniem|
        moge smialo powiedziec|smialo moge powiedziec|moje zdanie|moje zdanie to|stwierdzic moge|przyznam|przyznam ze|
        przyznaje|przyznaje ze|z mojego punktu widzenia|zajeto sie mna|zajeli sie mna|
        zajmowali sie mna|potraktowali mnie|traktowali mnie|wygladalo to|wygladalo|skonczylo sie|jestescie|
        wy jestescie|wy|caly personel|caly zespol|zespol|traktowanie|podejscie|atmosfera"""

POLITE = """prosze|dziekuje|dziekuje bardzo|dzieki|dzieki wielkie|dziekujemy|dzien dobry|witam|czesc|hej|pozdrawiam|
        pozdrawiamy|pozdrowienia|dobry wieczor|szanowni panstwo|panstwo|drodzy panstwo|przepraszam|buziaki|
        bardzo dziekuje|bardzo prosze|serdecznie|serdecznie dziekuje|halo|siema|kochani|do widzenia|z powazaniem|
        milego dnia|prosze pani|prosze pana|prosze panstwa|zycze milego dnia|i zycze milego dnia|zycze zdrowia|
        zyczymy zdrowia|pozdro|pozdrawiam serdecznie|pozdrawiam cieplo|milego|milego dzionka|milego popoludnia|
        milego wieczoru|dobrego dnia|spokojnego dnia|dzieki bogu|bog zaplac|dziekuje pieknie|dziekuje slicznie|
        dziekuje z calego serca|bardzo wam dziekuje|dziekuje wam|dziekuje panstwu|dziekuje za opieke|
        dziekuje za wszystko|dzieki za wszystko|wielkie dzieki|wielkie dziekuje|dziekowac|dzieks|dzienki|dziekuj|
        szanowna pani|szanowny panie|witajcie|dobry|dzien dobry panstwu|hejka|elo|papa|z wyrazami szacunku|
        lacze wyrazy szacunku|uklony|klaniam sie|caluje|usciski|wesolych swiat|zdrowia|wszystkiego dobrego|
        szczesc boze|z bogiem|uprzejmie|bardzo uprzejmie|sorry|sorki|dziex|thx|pzdr|pozdrowionka|pozdrawiam was|
        pozdrawiam panstwa|z gory dziekuje|dziekuje z gory|z gory dzieki|bog zaplac za wszystko|
        niech wam bog wynagrodzi|niech was bog blogoslawi|dziekuje za troske|dziekuje za pomoc|dzieki za pomoc|
        dzieki za opieke|dziekujemy za opieke|dziekujemy za wszystko|dziekuje za zyczliwosc|
        bardzo dziekuje za wszystko|bardzo dziekuje za opieke|bardzo dziekujemy|serdeczne dzieki|
        serdeczne pozdrowienia|serdecznie pozdrawiam|dziekuje serdecznie|dziekowka|dziekuwa|dziekuje ci|dziekuje pani|
        dziekuje panu|piekne dzieki|wszystkiego najlepszego|szczesliwego nowego roku|dobrego dzionka|wszystkiego naj|
        stokrotne dzieki|buziole|cmok|uszanowanie|moje uszanowanie|przeprszam|
        wybaczcie|sory|niech bog blogoslawi|z szacunkiem|z pozdrowieniami|dziewczyny|drogie panie|moi drodzy|
        kochani moi|drogi szpitalu|dziekuje pielegniarkom|dziekuje lekarzom|dziekuje personelowi|
        dziekuje calemu personelowi|dziekuje calemu zespolowi|dziekuje paniom pielegniarkom|dziekuje panu doktorowi|
        dziekuje pani doktor|dziekuje wszystkim|dziekuje siostrom|dziekuje poloznym|dzieki pielegniarkom|
        dzieki lekarzom|dzieki personelowi|dzieki calemu personelowi|dzieki calemu zespolowi|
        dzieki paniom pielegniarkom|dzieki panu doktorowi|dzieki pani doktor|dzieki wszystkim|dzieki siostrom|
        dzieki poloznym|dziekujemy pielegniarkom|dziekujemy lekarzom|dziekujemy personelowi|
        dziekujemy calemu personelowi|dziekujemy calemu zespolowi|dziekujemy paniom pielegniarkom|
        dziekujemy panu doktorowi|dziekujemy pani doktor|dziekujemy wszystkim|dziekujemy siostrom|dziekujemy poloznym|
        bardzo dziekuje pielegniarkom|bardzo dziekuje lekarzom|bardzo dziekuje personelowi|
        bardzo dziekuje calemu personelowi|bardzo dziekuje calemu zespolowi|bardzo dziekuje paniom pielegniarkom|
        bardzo dziekuje panu doktorowi|bardzo dziekuje pani doktor|bardzo dziekuje wszystkim|bardzo dziekuje siostrom|
        bardzo dziekuje poloznym"""

GREETINGS = """dzien dobry|dobry wieczor|dobry dzien|dobranoc|dobrej nocy|milego dnia|milego wieczoru|
        wszystkiego dobrego|wszystkiego najlepszego|na dobre|dobra wola|zle zrozumialem|zle zrozumialam|zly numer|
        zla osoba|dobry numer|milej niedzieli|dobrego dnia|bardzo dziekuje|bardzo prosze|co dobrego|zle sie czuje|
        niedobrze mi|slabo mi|zlego dnia|dobrego wieczoru|dobrego popoludnia|milego popoludnia|milego weekendu|
        dobrego tygodnia|zdrowia i wszystkiego dobrego|zle sie czulem|zle sie czulam|slabo sie czuje|czuje sie dobrze|
        czuje sie lepiej|czuje sie zle|czuje sie slabo|bylo mi slabo|bylo mi zle|dobre pytanie|dobry boze|dobry zart|
        dobra rada|zly pacjent|zle numery|jest mi zle|jest mi slabo|dobry pomysl|super pytanie|biedny pan|no dobra|
        dobra dobra|dobra zaraz|dobra chwila|dobra chwileczke|dobra juz|dobra dzieki|dobra moment|dobra ok juz|
        dobrze wiem|dobrze wiecie|dobrze ze|dobrze by bylo|dobrze byloby|dobrze wiedziec|nie wiem czy dobrze|
        zle slysze|slabo slysze|slabo widze|zle widze|zle napisalem|zle napisalam|zle przeczytalem|zle przeczytalam|
        zle wpisalem|zle wpisalam|zle kliknalem|zle kliknelam|dobra godzina|dobre kilka|dobre pare|dobry kolega|
        dobra wiadomosc|dobre wiadomosci|zla wiadomosc|zle wiadomosci|dobra pogoda|zla pogoda|ladna pogoda|
        super pogoda|jest mi dobrze|jest mi niedobrze|bylo mi niedobrze|slaby zasieg|slaba bateria|slaby internet|
        slabo z zasiegiem|zly dzien|zly moment|zla pora|dobra dusza|oby tak dalej|czy wszystko dobrze|
        wszystko dobrze u was|dobrej niedzieli|dobrego weekendu|dobrej nocki|milej nocy|milego tygodnia|milych snow|
        milej soboty|milego piatku|dobrego wieczorku|milego wieczorka|dobrej zabawy|szczerze watpie|dobrej drogi|
        dobrego zdrowia|duzo zdrowia|zycze dobrego dnia|zycze dobrej nocy|zdrowko dobre|dobry jestes|niezly jestes|
        dobre sobie|ladne kwiatki|ladne rzeczy|niezle jaja|niezly numer|niezly zart|super ze piszecie|super ze pytacie|
        fajnie ze pytacie|fajnie ze piszecie|milo ze pytacie|milo ze piszecie|milo was slyszec|milo mi|bardzo mi milo|
        milo poznac|dobrze pan zrozumial|jak dobrze pojdzie|zle trafiliscie|zle trafilem|zle trafilam|
        na dobra sprawe"""

JOINS = """ale|bo|poniewaz|gdyz|i|oraz|jednak|chociaz|choc|tylko|tylko ze|lecz|a|natomiast|dlatego ze|z powodu|
        dzieki temu|szczegolnie|zwlaszcza|niestety|oprocz|poza|poza tym|mimo|mimo ze|personel|przez|procz|z wyjatkiem|
        za to|wprawdzie|pomimo|pomimo ze|ze wzgledu|jedyne|jedynie|bo tak|byly|bylo tylko|ponadto|dodatkowo|az|
        w zwiazku|jesli|kiedy|zeby|aczkolwiek|gdyby|gdyby nie|wszyscy|lekarze|pielegniarki|panie|z powodow|no ale|
        no bo|tyle ze|a jednak|niemniej|niemniej jednak|mimo to|jako ze|przede wszystkim|glownie|zwlaszcza ze|
        tylko troche|jednakze|wylacznie|oprocz tego|z tym ze|no tylko|dlatego|ponoc|mimo wszystko|szkoda ze|
        szkoda tylko|minus za|plus za"""
