"""Romanian, Portuguese, Spanish, Italian and French (and Catalan, which the flows lack): common and hospital words."""

ROMANCE = {
    "ro": """
fără plângeri plângere reclamații nesimțit nesimțită nesimțiți recepție receptie recepția zgomot zgomotul gălăgie
toată noaptea găsit loc locuri parcare parcarea externat externată rețetă rețeta apreciez apreciem munca muncă frică
liniștit liniștită liniștiți m au mi a ne l le am v așteptat coadă coada salon salonul salonului secție secția pat
patul paturi baie baia toaleta medicamente medicament pastile injecție sânge analize analizele rezultate rezultatul
investigații trimis trimitere traducător interpret engleză românește zâmbet zâmbitor răbdare răbdători răbdătoare
promptitudine prompt prompți rapizi eficient eficientă atenție atent atentă grijă grijulii empatie omenie omenos
suflet inimă competenți competent competentă dedicat dedicați siguranță sigur sigură confortabil confortabilă cald
caldă frig prânz cină micul dejun ceai apă gustoasă bună voință dat primit primită primiți luat luată venit veniți
plecat anulat anulată amânat amânată întârziere întârziat pierdut uitat ignorat ignorată sunat sună contact informații
informat informată explicații nicio explicație explicat explicată înțeleg înțeles tratată hol holul holuri urgență
urgențe urgența naștere născut moașa moașe sarcină bebeluș bebelușul tatăl mama bunica bunicul sora fratele ambulanță
ambulanța paramedici dinte ochi picior mână cap stomac febră rană sănătos sănătoasă viață viața dumnezeu oamenii lume
toți echipei întreaga felicitări respectul bravo nota zece jos pălăria destul cam oarecum mediocru jalnic jalnică
dezastru rușine mizerie dezamăgit dezamăgită dezamăgitor scârbos neprofesionist neprofesionalism indiferență aroganți
arogant urât urâtă vorbit țipat deranjat deloc decât altceva nimic îmbunătățit așteptări trebui ar faceți aveti
sunteti sunteți faceti vad văd văzut vazut zis nici un domnule doamnei și să în la de cu pe nu ai ați fost este sunt
era erau foarte bine bun buni bune mai mult multă mulți multe dar că care pentru din după până când cum ce cine unde
tot toate totul nimeni așa acum aici acolo mereu niciodată prin despre între sau ori doar numai chiar deja încă apoi
atunci deci eu tu el ea noi voi ei ele mine tine lui lor meu mea mei mele nostru noastră mi-a mi-au m-au m-a vă îi îl
îmi își s-a s-au n-am n-a nu-mi mulțumesc mulțumim mulțumit mulțumită mersi rog scuze pare rău salut ziua seara doamna
domnul pacient pacienți spital spitalul medic medicul medici medicii doctorul doctori doctorii asistenta asistentele
asistente personal personalul echipa îngrijire îngrijit tratament tratat tratați operație operația programare
așteptare așteptarea aștept timp timpul ore oră minute zi zile săptămâni lună ani noapte dimineața mâncare mâncarea
curat curățenie murdar durere dureri mamă tata soțul soția fiul fiica copil copilul familie amabil amabili amabilă
drăguți drăguță drăguț atenți politicos nepoliticos excelent excelentă perfect minunat minunată groaznic groaznică
oribil rea slab slabă prost proastă lungă lung prea puțin ajutor ajutat ajutați vorbesc spus ascultat simțit făcut
face facem fac fi fie poate pot vreau trebuie știu cred aș avea avut avem aveți este-n recomand serviciu servicii
serviciul serviciile experiență experiența problemă probleme totuși repede încet târziu telefon română romaneste
engleza mesaj mesaje niciun altă altul unul una unei unui cel cea cei cele această acest acesta aceasta aceste ăsta
asta lucru lucruri oameni om putea numar gresit niste doua trei patru cinci multumesc frumos sanatate doamne ajuta
respect respectuos profesionist profesioniști
""",
    "pt": """
queixas queixa reclamação reclamações reclamar senhora senhor senhoras receção recepção rececionista educada educado
barulho barulhento havia houve haver estacionamento estacionar alta receita segura seguro perdi perderam perdeu atraso
atrasos atrasada atrasado fila filas quarto quartos cama camas casa banho medicamentos medicamento remédio remédios
comprimidos injeção sangue análises exames exame resultados resultado intérprete tradutor tradução sorriso sorridente
paciência pacientes paciente eficiente eficientes profissional profissionais profissionalismo competente competentes
dedicado dedicação dedicados impecável impecáveis incrível incansáveis humano humana humanos respeito respeitoso
confortável quente frio frias quentes almoço jantar pequeno lanche água sabor saborosa deram deu dado recebi receberam
recebida levaram levou vieram veio chegar cheguei chegou saí saiu cancelaram cancelada cancelado marcada marcação
adiaram esqueceram ignorada ignoraram liguei ligaram telefone contacto informação informações informaram informada
explicações entendi percebi corredor corredores urgência urgências parto bebé bebê parteira parteiras grávida avó avô
irmã irmão ambulância bombeiros dente olho olhos perna braço mão cabeça barriga febre ferida saúde vida deus pessoas
gente pessoa todos vós toda equipa parabéns continuem bem haja nota dez bastante razoável fraco fraca desilusão
desiludida desiludido vergonha nojo desastre grosseira grosseiro arrogante arrogantes antipática antipático frieza
desumano falta faltam melhorar podia poderia devia deviam deveria nenhuma nenhum acho achei penso senti me sinto
trataram atenderam disseram obg vcs tava tão estamos estávamos tínhamos fomos o a os as um uma uns umas de do da dos
das em no na nos nas ao à aos às por pelo pela para com sem sobre entre até desde e ou mas que quem qual quando onde
como porque porquê se não sim também só já ainda muito muita muitos muitas mais menos bom boa bons boas mal mau má
ruim melhor pior eu tu ele ela nós eles elas você vocês te lhe lhes meu minha meus minhas seu sua seus suas nosso
nossa isto isso aquilo este esta esse essa estes estas tudo todo todas nada ninguém algum alguma outro outra foi foram
fui era eram é são sou está estão estava estavam estive esteve ser estar ter tenho tem têm tinha tive teve fazer fez
fizeram feito vou vai posso pode poder quero quis dizer disse obrigado obrigada obrigadíssimo favor desculpe desculpa
olá dia tarde noite atendimento atendido atendida médico médica médicos doutor doutora enfermeira enfermeiro
enfermeiras enfermeiros pessoal equipe funcionários hospital utente tratamento tratado tratada tratou cirurgia
operação consulta consultas espera esperar esperei esperamos horas hora minutos tempo dias semana semanas mês meses
ano anos comida limpo limpa limpeza sujo suja dor dores mãe pai marido mulher esposa filho filha criança família
simpático simpática simpáticos simpáticas atencioso atenciosa atenciosos atenciosas gentil gentis educados excelente
ótimo ótima péssimo péssima horrível terrível maravilhoso maravilhosa perfeito demorado demorou demora demais pouco
pouca rápido rápida ajuda ajudou ajudaram ajudar explicou explicaram ouviram serviço serviços experiência problema
recomendo gostei gosto adorei sempre nunca depois antes agora aqui lá ali hoje ontem amanhã fiquei ficar ficou correu
mensagem mensagens número errado português falar fala falo inglês entendo percebo nem pois então assim cada mesmo
mesma durante coisa coisas muitíssimo satisfeito satisfeita contente agradeço agradecer carinho cuidado cuidados
cuidaram pra pro tá tô né
""",
    "es": """
queja quejas ninguna ningún ninguno reclamación reclamar señora señor señoras señores recepción recepcionista grosera
grosero groseros maleducada maleducado ruido ruidoso habia aparcamiento aparcar estacionamiento segura seguro momento
perdieron perdí perdió análisis faltan falta traductores traductor traductora intérprete intérpretes retraso retrasos
cola colas sala salas habitación habitaciones cama camas baño baños medicamentos medicina medicinas pastillas
inyección sangre pruebas prueba resultados resultado receta alta sonrisa sonriente sonrientes paciencia eficiente
eficientes profesional profesionales profesionalismo profesionalidad competente competentes dedicación dedicados
impecable increíble humano humana respeto respetuosos cómodo cómoda caliente frío fría frias almuerzo cena desayuno
agua rica rico dieron dio dado recibí recibieron recibido llevaron llevó vinieron vino llegar llegué llegó salí salió
cancelaron cancelada cancelado pospusieron olvidaron ignoraron ignorada llamé llamaron llamar teléfono contacto
información informaron informada explicaciones entendí pasillo pasillos urgencias emergencia emergencias parto bebé
partera matrona embarazo embarazada abuela abuelo hermana hermano ambulancia diente ojo ojos pierna brazo mano cabeza
estómago fiebre herida salud vida dios personas gente persona equipo felicidades felicitaciones sigan así bendiciones
bendiga nota diez bastante regular mas o menos flojo floja decepción decepcionada decepcionado vergüenza asco desastre
arrogante arrogantes antipática antipático inhumano mejorar podría podrían debería deberían creo pienso siento sentí
atendieron trataron dijeron volvería volver dudarlo recomendable agradecido agradecida agradecimiento maravilla
cariñosa cariñosos pronto hicieron sé nada otra vez contentos estuvieron estuvimos fuimos el la los las un una unos
unas de del en a al con sin por para sobre entre hasta desde y e pero que quien cual cuando donde como porque si sí no
ni también tampoco solo sólo ya aún todavía muy mucho mucha muchos muchas más bien bueno buena buenos buenas buen mal
malo mala peor mejor yo tú él ella nosotros ellos ellas usted ustedes me te se le les lo mi mis tu su sus nuestro
nuestra esto eso este esta ese esa estos estas todo toda todos todas nadie algo alguien algún otro fue fueron fui era
eran es son soy está están estaba estaban estuve estuvo ser estar haber hay había hubo he ha han tener tengo tiene
tienen tenía tuve tuvo tuvimos hacer hizo hecho hago voy va ir puedo puede podía poder quiero quisiera decir dijo
dicho gracias favor perdón disculpe hola días tardes noches atención atendido atendida médico médica médicos doctor
doctora enfermera enfermero enfermeras enfermeros personal hospital paciente pacientes tratamiento trato tratado
tratada cirugía operación cita citas espera esperar esperé esperamos esperando horas hora minutos tiempo día semana
semanas mes meses año años comida limpio limpia limpieza sucio sucia dolor mamá madre padre papá marido esposo esposa
hijo hija niño niña familia amable amables simpático simpática atento atenta atentos excelente excelentes genial
estupendo maravilloso maravillosa perfecto pésimo pésima horrible terrible fatal demasiado tarde largo larga poco poca
rápido rápida ayuda ayudó ayudaron ayudar explicó explicaron escucharon servicio servicios experiencia problema
recomiendo gustó gusta encantó siempre nunca después antes ahora aquí allí hoy ayer mañana mensaje mensajes número
equivocado español hablar hablo habla inglés entiendo entonces cada mismo misma durante cosa cosas muchísimas
muchísimo contento contenta satisfecho agradezco cariño cuidado cuidados cuidaron pues aunque mientras según contra
dos tres cuatro cinco estoy estamos somos nos
""",
    "it": """
lamentela lamentele nessuna nessun signora signore signori accettazione maleducata maleducato maleducati rumore
rumoroso c'era c'erano parcheggio parcheggiare sicuro sicura al hanno perso analisi esami esame mancano manca mancanza
interprete interpreti traduttore ritardo ritardi coda code sala stanza stanze camera letto letti bagno bagni medicina
medicine farmaci farmaco pastiglie iniezione sangue risultati risultato ricetta dimesso dimessa dimissioni sorriso
sorridenti pazienza efficiente efficienti efficienza professionali professionalità competente competenti competenza
dedizione impeccabile incredibile umano umana umanità rispetto rispettosi comodo comoda caldo freddo fredda pranzo
cena colazione acqua dato dati data ricevuto portato portata venuto venuta arrivare arrivato arrivata uscito uscita
cancellato cancellata rimandato dimenticato dimenticata ignorato ignorata chiamato chiamata chiamare telefono contatto
informazioni informato informata spiegazione capire corridoio corridoi pronto soccorso emergenza parto neonato
ostetrica ostetriche gravidanza incinta nonna nonno sorella fratello ambulanza dente occhio occhi gamba braccio mano
testa stomaco febbre ferita salute vita dio persone gente persona squadra complimenti continuate così voto dieci
discreto scarso scarsa delusione deluso delusa vergogna schifo disastro arrogante arroganti antipatica antipatico
scortese scortesi disumano migliorare potrebbe potrebbero dovrebbe dovrebbero penso credo sentivo trattato mi stati
consigliato grata grato rimasta rimasto tutta notte troppa troppo cuore presto parlava nulla c'è avuto volta ogni
organizzato organizzata ordinato bravissima bravissimo bellissima esperienza non il lo la i gli le un uno una di del
dello della dei degli delle a allo alla ai agli alle da dal dalla dai in nel nella nei nelle con su sul sulla per tra
fra e ed o ma se che chi cui quando dove come perché anche no sì più meno molto molta molti molte tanto tanta tanti
poco poca pochi bene buono buona buoni buone male cattivo pessimo pessima peggio meglio migliore ottimo ottima ottimi
eccellente io tu lui lei noi voi loro ti si ci vi ne mio mia miei mie suo sua suoi nostro nostra questo questa questi
queste quello quella tutto tutti tutte niente nessuno qualcuno qualcosa altro altra è sono sei siamo siete era erano
stato stata state fu essere ho hai ha abbiamo avete avevo aveva avere fatto fare fa fanno vado va andato andata andare
posso può potuto voglio vorrei detto dire devo deve grazie mille prego favore scusi scusa ciao buongiorno buonasera
medico medici dottore dottoressa dottori infermiera infermiere infermieri personale ospedale paziente pazienti cura
cure curato curata trattamento trattata operazione intervento visita appuntamento attesa aspettare aspettato aspetto
ore ora minuti tempo giorni giorno settimana settimane mese mesi anno anni cibo mangiare pulito pulita pulizia sporco
sporca dolore dolori mamma madre papà padre marito moglie figlio figlia bambino bambina famiglia gentile gentili
gentilissimi gentilissima cortese cortesi cordiali disponibile disponibili bravo brava bravi bravissimi professionale
fantastico meraviglioso perfetto orribile terribile lento lunga lungo veloce aiuto aiutato aiutata spiegato
spiegazioni ascoltato sentito sentita servizio servizi problema problemi consiglio piaciuto sempre mai dopo prima
adesso qui lì oggi ieri domani messaggio messaggi numero sbagliato italiano parlo parla parlare inglese capisco capito
quindi stesso stessa durante cosa cose già ancora senza ringrazio ringraziare soddisfatto soddisfatta contento
contenta due tre quattro cinque abbastanza davvero veramente purtroppo sia solo
""",
    "fr": """
plainte plaintes aucune aucun dame monsieur madame messieurs accueil l'accueil impolie impoli malpoli malpolie
désagréable désagréables bruit bruyant nuit place parking stationnement sécurité rassurée rassuré rassurant perdu
perdue ont analyses analyse manque manquent interprète interprètes traducteur retard retards file queue salle chambre
chambres lit lits toilettes médicament médicaments cachets piqûre sang résultats résultat ordonnance sortie sourire
souriante souriants patience patients efficace efficaces efficacité professionnel professionnels professionnelle
professionnalisme compétent compétents compétente dévoué dévoués impeccable incroyable humain humaine humains respect
respectueux confortable chaud froid froide déjeuner dîner petit eau bonne donné donnée reçu reçue pris prise venu
venue arriver arrivé arrivée sorti annulé annulée reporté reportée oublié oubliée ignoré ignorée appelé appeler
téléphone contact informations information informé informée explications explication couloir couloirs urgences urgence
accouchement bébé sage femme sages femmes enceinte grossesse grand mère soeur sœur frère ambulance ambulanciers dent
oeil yeux jambe bras main tête ventre fièvre plaie santé vie dieu personnes gens continuez bravo félicitations note
dix moyen moyenne correct correcte bof déception déçu déçue honte dégoûtant désastre arrogant arrogante antipathique
froideur inhumain améliorer pourrait pourraient devrait devraient crois pense sens sentie senti traité traitée m'ont
m'a n'a n'ont n'est n'était signaler redire début fin d'une d'un l'équipe l'hôpital l'infirmière qualité disponibles
disponible écoute l'écoute adorable adorables gentillesse bienveillance bienveillant bienveillants remerciements
chaleureux le la les l un une des du de d au aux à en dans par pour avec sans sur sous entre chez vers depuis et ou
mais donc car que qui quoi quand où comment pourquoi parce si oui non ne pas n plus moins très trop peu beaucoup bien
bon bons bonnes mal mauvais mauvaise pire mieux meilleur je j tu il elle on nous vous ils elles me te se lui leur
leurs moi toi eux mon ma mes ton ta tes son sa ses notre nos votre vos ce c cet cette ces ça cela ceci tout toute tous
toutes rien personne quelqu autre autres est es suis sommes êtes sont était étaient étais été être ai as a avons avez
avait avaient avoir eu fait faire font fais vais va vont aller allé peux peut pouvoir veux veut voudrais dit dire dois
doit merci svp s'il plaît pardon bonjour bonsoir salut désolé désolée médecin médecins docteur infirmière infirmier
infirmières infirmiers personnel équipe hôpital patient soin soins soigné soignée soignants traitement opération
chirurgie rendez-vous rdv attente attendre attendu attends heures heure minutes temps jours jour semaine semaines mois
an ans nourriture repas propre propreté sale douleur douleurs maman papa père mari fils fille enfant enfants famille
gentil gentille gentils gentilles aimable aimables sympa accueillant accueillante souriant attentif attentifs
excellent excellente excellents parfait parfaite génial formidable merveilleux nul nulle horrible affreux terrible
long longue lent rapide aide aidé aidée expliqué expliquer écouté écoutée service services expérience problème
problèmes recommande aimé toujours jamais après avant maintenant ici là aujourd'hui hier demain numéro français parle
parler anglais comprends compris alors ainsi chaque même pendant chose choses déjà encore aussi satisfait satisfaite
content contente remercie deux trois quatre cinq assez vraiment malheureusement qu c'était c'est j'ai n'ai qu'il
qu'elle d'attente était-ce
""",
    "ca": """
el la els les un una uns unes de del dels al als en amb per i o però que qui quan on com perquè si sí no molt molta
molts moltes més menys bé bo bona bons bones dolent jo tu ell ella nosaltres ells elles em et es ens us li meu meva
seva aquest aquesta això tot tota tots res ningú altre és són era eren va van he ha han estat ser estar fer fet
gràcies plau metge metgessa infermera infermeres hospital pacient tractament espera hores dies menjar neteja mare pare
fill filla amable excel·lent sempre mai després abans ara aquí avui ahir també només
""",
}
