"""Romanian, Portuguese, Spanish, Italian and French (and Catalan, which the flows lack): common and hospital words."""

ROMANCE = {
    "ro": """
și să în la de cu pe nu a am ai ați au fost este sunt era erau foarte bine bun bună buni bune mai mult multă mulți
multe dar că care pentru din după până când cum ce cine unde tot toată toți toate totul nimic nimeni așa acum aici
acolo mereu niciodată fără prin despre între sau ori nici doar numai chiar deja încă apoi atunci deci eu tu el ea noi
voi ei ele mine tine lui lor meu mea mei mele nostru noastră mi-a mi-au m-au m-a mi ne vă le îi îl îmi își s-a s-au
n-am n-a nu-mi mulțumesc mulțumim mulțumit mulțumită mersi rog scuze pare rău salut ziua seara doamna domnul pacient
pacienți spital spitalul medic medicul medici medicii doctorul doctori doctorii asistenta asistentele asistente
personal personalul echipa îngrijire îngrijit tratament tratat tratată tratați operație operația programare așteptat
așteptare așteptarea aștept timp timpul ore oră minute zi zile săptămâni lună ani noapte dimineața mâncare mâncarea
curat curățenie murdar durere dureri mamă mama tata soțul soția fiul fiica copil copilul familie amabil amabili
amabilă drăguți drăguță drăguț atenți politicos nepoliticos excelent excelentă perfect minunat minunată groaznic
groaznică oribil rea slab slabă prost proastă lungă lung prea puțin ajutor ajutat ajutați vorbit vorbesc spus explicat
ascultat simțit făcut face facem fac fi fie poate pot vreau trebuie știu cred aș ar avea avut avem aveți este-n nota
recomand serviciu servicii serviciul serviciile experiență experiența problemă probleme totuși repede încet târziu
telefon română romaneste engleza înțeles înțeleg mesaj mesaje sunat nicio niciun altă altul unul una unei unui cel cea
cei cele această acest acesta aceasta aceste ăsta asta lucru lucruri oameni om oamenii putea numar gresit niste doua
trei patru cinci multumesc frumos sanatate doamne ajuta respect respectuos profesionist profesioniști
""",
    "pt": """
o a os as um uma uns umas de do da dos das em no na nos nas ao à aos às por pelo pela para com sem sobre entre até
desde e ou mas que quem qual quando onde como porque porquê se não sim também só já ainda muito muita muitos muitas
mais menos bem bom boa bons boas mal mau má ruim melhor pior eu tu ele ela nós eles elas você vocês me te lhe lhes meu
minha meus minhas seu sua seus suas nosso nossa isto isso aquilo este esta esse essa estes estas tudo todo toda todos
todas nada ninguém algum alguma outro outra foi foram fui era eram é são sou está estão estava estavam estive esteve
ser estar ter tenho tem têm tinha tive teve fazer fez fizeram feito vou vai posso pode podia poder quero quis dizer
disse disseram obrigado obrigada obrigadíssimo favor desculpe desculpa olá dia tarde noite atendimento atendido
atendida atenderam médico médica médicos doutor doutora enfermeira enfermeiro enfermeiras enfermeiros pessoal equipa
equipe funcionários hospital paciente pacientes utente tratamento tratado tratada tratou trataram cirurgia operação
consulta consultas espera esperar esperei esperamos horas hora minutos tempo dias semana semanas mês meses ano anos
comida limpo limpa limpeza sujo suja dor dores mãe pai marido mulher esposa filho filha criança família simpático
simpática simpáticos simpáticas atencioso atenciosa atenciosos atenciosas gentil gentis educados excelente ótimo ótima
péssimo péssima horrível terrível maravilhoso maravilhosa perfeito demorado demorou demora demais pouco pouca rápido
rápida ajuda ajudou ajudaram ajudar explicou explicaram ouviram senti serviço serviços experiência problema recomendo
gostei gosto adorei sempre nunca depois antes agora aqui lá ali hoje ontem amanhã fiquei ficar ficou correu mensagem
mensagens número errado português falar fala falo inglês entendo percebo nem pois então assim cada mesmo mesma durante
coisa coisas muitíssimo satisfeito satisfeita contente agradeço agradecer carinho cuidado cuidados cuidaram pra pro tá
tô né vcs
""",
    "es": """
el la los las un una unos unas de del en a al con sin por para sobre entre hasta desde y e o pero que quien cual
cuando donde como porque si sí no ni también tampoco solo sólo ya aún todavía muy mucho mucha muchos muchas más menos
bien bueno buena buenos buenas buen mal malo mala peor mejor yo tú él ella nosotros ellos ellas usted ustedes me te se
le les lo mi mis tu su sus nuestro nuestra esto eso este esta ese esa estos estas todo toda todos todas nada nadie
algo alguien algún otro otra fue fueron fui era eran es son soy está están estaba estaban estuve estuvo ser estar
haber hay había hubo he ha han tener tengo tiene tienen tenía tuve tuvo tuvimos hacer hizo hicieron hecho hago voy va
ir puedo puede podía poder quiero quisiera decir dijo dijeron dicho gracias favor perdón disculpe hola días tardes
noches atención atendido atendida atendieron médico médica médicos doctor doctora enfermera enfermero enfermeras
enfermeros personal equipo hospital paciente pacientes tratamiento trato trataron tratado tratada cirugía operación
cita citas espera esperar esperé esperamos esperando horas hora minutos tiempo día semana semanas mes meses año años
comida limpio limpia limpieza sucio sucia dolor mamá madre padre papá marido esposo esposa hijo hija niño niña familia
amable amables simpático simpática atento atenta atentos excelente excelentes genial estupendo maravilloso maravillosa
perfecto pésimo pésima horrible terrible fatal demasiado tarde largo larga poco poca rápido rápida ayuda ayudó
ayudaron ayudar explicó explicaron escucharon sentí servicio servicios experiencia problema recomiendo gustó gusta
encantó siempre nunca después antes ahora aquí allí hoy ayer mañana mensaje mensajes número equivocado español hablar
hablo habla inglés entiendo entonces así cada mismo misma durante cosa cosas muchísimas muchísimo contento contenta
satisfecho agradezco cariño cuidado cuidados cuidaron pues aunque mientras según contra dos tres cuatro cinco creo
siento estoy estamos somos nos
""",
    "it": """
il lo la i gli le un uno una di del dello della dei degli delle a al allo alla ai agli alle da dal dalla dai in nel
nella nei nelle con su sul sulla per tra fra e ed o ma se che chi cui quando dove come perché anche non no sì più meno
molto molta molti molte tanto tanta tanti troppo troppa poco poca pochi bene buono buona buoni buone male cattivo
pessimo pessima peggio meglio migliore ottimo ottima ottimi eccellente io tu lui lei noi voi loro mi ti si ci vi ne
mio mia miei mie suo sua suoi nostro nostra questo questa questi queste quello quella tutto tutta tutti tutte niente
nulla nessuno qualcuno qualcosa altro altra è sono sei siamo siete era erano stato stata stati state fu essere ho hai
ha abbiamo avete hanno avevo aveva avere fatto fare fa fanno vado va andato andata andare posso può potuto voglio
vorrei detto dire devo deve grazie mille prego favore scusi scusa ciao buongiorno buonasera medico medici dottore
dottoressa dottori infermiera infermiere infermieri personale squadra ospedale paziente pazienti cura cure curato
curata trattamento trattato trattata operazione intervento visita appuntamento attesa aspettare aspettato aspetto ore
ora minuti tempo giorni giorno settimana settimane mese mesi anno anni cibo mangiare pulito pulita pulizia sporco
sporca dolore dolori mamma madre papà padre marito moglie figlio figlia bambino bambina famiglia gentile gentili
gentilissimi gentilissima cortese cortesi cordiali disponibile disponibili bravo brava bravi bravissimi professionale
fantastico meraviglioso perfetto orribile terribile lento lunga lungo veloce aiuto aiutato aiutata spiegato
spiegazioni ascoltato sentito sentita servizio servizi esperienza problema problemi consiglio piaciuto sempre mai dopo
prima adesso qui lì oggi ieri domani messaggio messaggi numero sbagliato italiano parlo parla parlare inglese capisco
capito quindi così ogni stesso stessa durante cosa cose già ancora senza ringrazio ringraziare soddisfatto soddisfatta
contento contenta due tre quattro cinque abbastanza davvero veramente purtroppo sia solo
""",
    "fr": """
le la les l un une des du de d au aux à en dans par pour avec sans sur sous entre chez vers depuis et ou mais donc car
que qui quoi quand où comment pourquoi parce si oui non ne pas n plus moins très trop peu beaucoup bien bon bonne bons
bonnes mal mauvais mauvaise pire mieux meilleur je j tu il elle on nous vous ils elles me te se lui leur leurs moi toi
eux mon ma mes ton ta tes son sa ses notre nos votre vos ce c cet cette ces ça cela ceci tout toute tous toutes rien
personne quelqu autre autres est es suis sommes êtes sont était étaient étais été être ai as a avons avez ont avait
avaient avoir eu fait faire font fais vais va vont aller allé peux peut pouvoir veux veut voudrais dit dire dois doit
merci svp s'il plaît pardon bonjour bonsoir salut désolé désolée médecin médecins docteur infirmière infirmier
infirmières infirmiers personnel équipe hôpital patient patients soin soins soigné soignée soignants traitement traité
traitée opération chirurgie rendez-vous rdv attente attendre attendu attends heures heure minutes temps jours jour
semaine semaines mois an ans nourriture repas propre propreté sale douleur douleurs maman mère papa père mari femme
fils fille enfant enfants famille gentil gentille gentils gentilles aimable aimables sympa accueil accueillant
accueillante souriant attentif attentifs excellent excellente excellents parfait parfaite génial formidable
merveilleux nul nulle horrible affreux terrible long longue lent rapide aide aidé aidée expliqué expliquer écouté
écoutée senti service services expérience problème problèmes recommande aimé toujours jamais après avant maintenant
ici là aujourd'hui hier demain numéro français parle parler anglais comprends compris alors ainsi chaque même pendant
chose choses déjà encore aussi satisfait satisfaite content contente remercie deux trois quatre cinq assez vraiment
malheureusement qu c'était c'est j'ai n'ai qu'il qu'elle d'attente était-ce
""",
    "ca": """
el la els les un una uns unes de del dels al als en amb per i o però que qui quan on com perquè si sí no molt molta
molts moltes més menys bé bo bona bons bones dolent jo tu ell ella nosaltres ells elles em et es ens us li meu meva
seva aquest aquesta això tot tota tots res ningú altre és són era eren va van he ha han estat ser estar fer fet
gràcies plau metge metgessa infermera infermeres hospital pacient tractament espera hores dies menjar neteja mare pare
fill filla amable excel·lent sempre mai després abans ara aquí avui ahir també només
""",
}
