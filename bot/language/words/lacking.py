"""Languages in Latin letters that the flows lack, so that staff can be told which one a patient wrote in. Data only."""

LACKING = {
    "de": """
keine beschwerden nachts laut es sehr war die dame rezeption unfreundlich unhöflich parkplatz sicher gefühlt verloren
ergebnisse dolmetscher zu lange wartezeit zimmer bett medikamente blut entlassen geduldig kompetent professionell kalt
warm frühstück wasser bekommen gegeben vergessen angerufen notaufnahme flur geburt hebamme kopf bein hand gesundheit
menschen leute vielen lieben ganzes team hilfe geholfen erklärt verstanden gesprochen spricht deutsch niemand jemand
etwas mehr weniger besser der das und ist waren gut alles nicht ich wir sie er ein eine einen mit von für auf im in am
bei nach aber oder wenn weil wie was wer wo mein meine mir mich uns danke dank bitte krankenhaus arzt ärzte ärztin
schwester krankenschwester pfleger personal freundlich nett hilfsbereit schlecht schrecklich gewartet warten stunden
zeit tag behandlung betreuung essen sauber schmutzig schmerzen mutter vater kind immer nie auch nur noch schon kein
habe hat haben wurde wurden sind bin zufrieden super
""",
    "nl": """
de het een en is was waren zeer heel erg goed goede alles niet ik wij we zij hij ze van met voor op in aan bij naar
maar of als omdat hoe wat wie waar mijn mij ons dank bedankt u je alstublieft ziekenhuis arts artsen dokter zuster
verpleegster verpleegkundigen personeel vriendelijk aardig behulpzaam slecht vreselijk lang gewacht wachten uur tijd
dag behandeling zorg eten schoon vies pijn moeder vader kind altijd nooit ook nog al geen heb heeft hebben werd zijn
ben tevreden
""",
    "hu": """
a az és nem nagyon jó volt voltak minden egy is hogy de vagy ha mert mint mi ki hol én ők nekem köszönöm köszönjük
szépen kérem kórház orvos orvosok nővér nővérek ápoló ápolók személyzet kedves kedvesek segítőkész rossz szörnyű sokat
kellett várni vártam óra órát idő nap kezelés ellátás étel tiszta koszos fájdalom anyám apám gyerek mindig soha csak
már még nincs van elégedett vagyok voltam kiváló
""",
    "cs": """
žádné žádná stížnosti stížnost v noci velký hluk byl paní recepce nepříjemná parkování bezpečně ztratili výsledky
tlumočník čekací pokoj postel léky krev trpělivost profesionální teplé studené voda dostala dali zapomněli telefon
pohotovost chodba porod zdraví lidé všem všichni péči vysvětlil nevysvětlil mluvit mluvil česky nikdo nic a je jsem
byla bylo byli velmi moc dobře dobrý dobrá dobré všechno vše ne se na ve s z do od pro za po ale nebo když protože jak
co kdo kde můj moje mě mi nás děkuji děkujeme díky prosím nemocnice nemocnici lékař lékaři doktor sestra sestry
sestřičky personál milý milí příjemný ochotný ochotní špatně špatný hrozné dlouho čekal čekala čekání hodin hodiny čas
den léčba péče jídlo čisto špinavé bolest maminka otec dítě vždy nikdy také jen ještě už není nebylo spokojená
spokojen skvělé
""",
    "sk": """
žiadne žiadna sťažnosti sťažnosť v noci veľký hluk bol pani recepcia nepríjemná parkovanie bezpečne stratili výsledky
tlmočník izba posteľ lieky krv trpezlivosť profesionálny teplé studené voda dostala dali zabudli telefón pohotovosť
chodba pôrod zdravie ľudia všetkým všetci starostlivosť vysvetlil nevysvetlil hovoril slovensky nikto nič a je som
bola bolo boli veľmi dobre dobrý dobrá dobré všetko nie sa na vo s z do od pre za po ale alebo keď pretože ako čo kto
kde môj moja mňa mi nás ďakujem ďakujeme vďaka prosím nemocnica nemocnici lekár lekári doktor sestra sestry sestričky
personál milý milí príjemný ochotní zle zlý hrozné dlho čakal čakala čakanie hodín hodiny čas deň liečba jedlo čisto
špinavé bolesť mama otec dieťa vždy nikdy tiež len ešte už nebolo spokojná spokojný výborne výborný
""",
    "sq": """
asnjë ankesë ankesa natën zhurmë kishte zonja recepsion parkim sigurt ndjeva humbën analizat përkthyes vonesë dhomë
shtrat ilaçe gjak durim respekt ftohtë ngrohtë ujë dhanë morën harruan telefon informacion urgjenca lindje shëndet
jetë zot njerëz njerëzit ekipi kushdo askush diçka më mirë anglisht shpjegoi prita dhe është ishte ishin shumë keq i e
të në me për nga se që si një ky kjo unë ne ju ata ajo ai mua na faleminderit lutem spital spitali mjek mjeku mjekët
doktor doktori infermiere infermierja infermieret stafi personeli sjellshëm gjithçka asgjë gjithmonë kurrë por ose
nëse kur ku kush pse ora orë pritje kohë ditë natë trajtim trajtimi kujdes kujdesi ushqimi pastër dhimbje nëna babai
fëmija ndihmë ndihmuan jo po nuk kam ka kemi jam jemi shkëlqyeshëm kënaqur shqip
""",
    "ku": """
û ku ji bo li di da de ez em tu hûn ew min me te we wan ev gelek pir baş başe başbû bû bûn bûm ye ne na erê spas dikim
zor nexweşxane doktor hemşîre nexweş derman saet dem roj şev xwarin paqij êş dayika bavê zarok alîkarî her tişt xerab
xirab lê an eger niha kurdî jî kir kirin dikin heye tune bi hev re rind
""",
    "tl": """
ang ng mga sa na ay at ako ko ikaw mo siya niya kami namin tayo natin sila nila ito iyan iyon hindi oo po opo salamat
maraming napaka napakabait mabait magaling maganda mabuti masaya masama pangit sobra matagal naghintay oras araw
ospital doktor nars pasyente lahat wala may mayroon pero kasi dahil kung para lang din rin naman talaga pagkain
malinis nanay tatay anak tulong nakatulong kayo inyo nyo
""",
    "vi": """
và là của có không tôi chúng rất tốt cảm ơn bác sĩ y tá bệnh viện nhân viên được cho với những các này đó một nhưng
thì mà ở trong khi đã đang sẽ cũng chờ lâu quá giờ thời gian ngày điều trị chăm sóc mẹ cha con người nhiệt tình tử tế
tệ sạch mọi thứ rat tot cam on bac si benh vien nhan khong toi duoc doi lau qua
""",
    "sv": """
och är var mycket bra det en ett inte jag vi de han hon med för på av till från men eller om som hur vad vem min mitt
oss tack så snälla sjukhus sjukhuset läkare läkaren sköterska sköterskor personalen personal trevlig trevliga vänliga
dålig dåligt länge väntade vänta timmar tid dag behandling vård mat ren smutsig smärta mamma pappa barn alltid aldrig
också bara allt
""",
    "da": """
og er var meget godt god det en et ikke jeg vi de han hun med for på af til fra men eller hvis som hvordan hvad hvem
min mit os tak så venligst sygehus hospitalet læge læger lægen sygeplejerske sygeplejersker personalet venlige søde
dårlig dårligt længe ventede vente timer tid dag behandling pleje mad rent beskidt smerter mor far barn altid aldrig
også kun alt
""",
    "no": """
og er var veldig bra godt det en et ikke jeg vi de han hun med for på av til fra men eller hvis som hvordan hva hvem
min mitt oss takk så sykehus sykehuset lege leger legen sykepleier sykepleiere personalet hyggelige snille dårlig
lenge ventet vente timer tid dag behandling pleie mat rent skittent smerter mor far barn alltid aldri også bare alt
""",
    "fi": """
ja on oli olivat erittäin hyvä hyvin hyvää ei en minä me he hän se tämä mutta tai jos kun koska miten mitä kuka minun
kiitos paljon sairaala lääkäri lääkärit hoitaja hoitajat henkilökunta ystävällinen ystävällisiä huono huonosti kauan
odotin odottaa tuntia aika päivä hoito ruoka puhdas likainen kipu äiti isä lapsi aina koskaan myös vain kaikki
""",
    "lv": """
un ir bija ļoti labi labs laba viss nav nebija es mēs viņi viņš viņa ar par uz no pie bet vai ja kad jo kā kas kur
mans mana mani man mums paldies lūdzu slimnīca slimnīcā ārsts ārsti māsa māsiņas medmāsa personāls laipns laipni
laipna slikti slikta ilgi gaidīju gaidīt stundas stundu laiks diena ārstēšana aprūpe ēdiens tīrs tīri sāpes mamma
tētis bērns vienmēr nekad arī tikai vēl jau esmu apmierināta apmierināts lieliski
""",
    "et": """
ja on oli olid väga hea hästi kõik ei ma me nad ta see aga või kui sest kuidas mis kes minu mind aitäh palun haigla
haiglas arst arstid õde õed personal sõbralik sõbralikud halb halvasti kaua ootasin ootama tundi aeg päev ravi toit
puhas must valu ema isa laps alati kunagi ka ainult veel juba ole tänan
""",
    "hr": """
i je u na se da ne su sam smo bio bila bilo bili vrlo jako veoma dobro dobar dobra dobri sve svi nije nisu ja mi oni
on ona s sa za od do po ali ili ako kada kad jer kako što šta tko ko gdje gde moj moja mene nas nam hvala puno molim
bolnica bolnici liječnik lekar doktor doktori sestra sestre osoblje ljubazni ljubazno loše loš užasno dugo čekao
čekala čekanje sati sat vrijeme vreme dan liječenje hrana čisto prljavo bol majka otac dijete uvijek uvek nikad
također samo još već odlično zadovoljna
""",
    "sl": """
in je v na se da ne so sem smo bil bila bilo bili zelo dobro dober dobra vse vsi ni niso jaz mi oni on ona s z za od
do po ampak ali če ko ker kako kaj kdo kje moj moja mene nas hvala lepa prosim bolnišnica zdravnik zdravniki sestra
sestre osebje prijazni prijazno slabo dolgo čakal čakala ure čas dan zdravljenje hrana čisto bolečina vedno nikoli
tudi samo še že odlično
""",
    "id": """
dan di yang ini itu saya kami kita mereka dia tidak ada sangat baik sekali bagus terima kasih dokter perawat rumah
sakit staf pelayanan ramah lama menunggu jam waktu hari untuk dengan dari ke pada tapi atau kalau karena semua buruk
bersih makanan ibu ayah anak selalu juga hanya sudah belum bisa tolong
""",
    "sw": """
na ni ya wa kwa katika hii hiyo mimi sisi wao yeye si hapana ndiyo sana nzuri mzuri vizuri mbaya vibaya asante
tafadhali hospitali daktari madaktari muuguzi wauguzi wafanyakazi huduma saa muda siku usiku chakula safi maumivu mama
baba mtoto kila kitu lakini au kama sababu nilikuwa walikuwa ilikuwa nimepata nilisubiri walinisaidia mrefu
""",
}
