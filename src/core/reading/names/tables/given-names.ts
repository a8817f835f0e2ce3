/**
 * Given names by the gender they are mostly given to, lower case: those of compromise's lexicon (Spencer Kelly and contributors,
 * MIT licence), with common ones of other languages added.
 */
const names = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const maleNames = names(`
  aarav aaron abdallah abdel abdoulaye abdul abdullah abdullo abdulrahman abe abel abiy abner abraham abram abu abubakr
  abulfazl achim adam adama adan adebayo adi adnan adolf adolfo adolph adrian adrián adriano advik aécio afonso agustin
  agustín ahmad ahmaud ahmed ahmet aidan aiden aimar aitor ajani ajay ajit åke akihito akshay akufo aladdin alain alan alán
  alar alasdair alassane alastair albert alberto albie albin albrecht alden aldo aldous alec alejandro aleksandar aleksander
  aleksandr aleksei aleksey alessandro alessio alex alexander alexandre alexandros alexandru alexei alexej alexey alf alfonso
  alfred algernon ali aliou alisson alistair allan allen almazbek alois aloizio alonso alonzo alphonse alphonso alton alvah
  alvaro álvaro alvin amar ambrogio ambrose amichai amin amine amir amit amitabh ammanuel ammar amos anand anas anatoli
  anatoliy anatoly ander anders andre andreas andrei andrej andres andrés andrew andrey andrii andriy andrzej andy angel ángel
  angelino angelo angus anil anquan ansel anselm anthony antoine anton antoni antonio antonis antony antti anupam anwar
  aputsiaq arata archibald archie ari ariel ariki arjun arkadi arkady armaan armand armando armen armin arnaud arnav arno
  arnold aron arsen arseniy art artem arthur artie artur arturo arun arvind aryan asa asahi ashok ashot ashraf ashwin ashwini
  asier asif asim askar assaf atal atiku atticus attila auberon augie augusto augustus aurélien averell avery avichai avigdor
  axel ayaan aykhan ayman aziz babacar babar babatunde badr bahram bakary balazs balázs bambang ban bandar bandile banele
  barack barney barrett barry bart bartholomew basem bashar bashir bassam bassirou bautista baxter behrouz behzad ben bence
  benigno benito benjamin benjamín bennie benny benoit benoît benson beppe berat bernard bernardo bernd bernhard bernie bert
  bertram bertrand beshoi bezalel bhupinder bibek bidzina biff bijan bilal bilawal bill billie billy bishal bix bjorn björn
  blaine blake bob bobby bogdan bohdan bohuslav bojan bongbong boris borislav borys boubacar boyce boyd brad bradford bradley
  brady branden brandon branislav branko brendan brendon brent brenton bret brett brian brice broderick bronislaw bruce bruno
  bryan bryce bryon bryson buck buddy buford bujar bulent bülent burkhard burnell burt burton buster byron cal caleb calin
  callum calvin cameron camilo carey carl carles carlo carlos carlton carlyle carmelo carroll cary casemiro casper cass cathal
  cecil cedric cédric cem cesar césar cesare chad charbel charles charley charlton chas chauncey cheikh chesky chester chet
  chetan chidi chinua chiwetel chris christoph christophe christopher christos chuck chukwuma ciaran cillian clarence claude
  claudio claudius claus clay clayton clemens clement cletus cliff clifford clifton clint clive clyde cody colby cole colin
  collin colm colton connor conor conrad constantin conway cordell corey cornelis cornelius cornell corrado cortland cory
  costas costin costolo craig crin crispin cristian cristiano cristobal cristóbal csaba curt curtis cy cyril cyrus daan dacian
  dafydd daichi daisuke dale dalvin damian damián damien damion damon dan dane daniel danilo danny daren darin dario darío
  darius dariush darnell darrel darrell darren darrin darryl daryl dashiell daunte davante dave davi david davide dax dean
  deandre declan deebo deepak deion dejan dejounte delbert demar demetrius deng denis dennis denny denys denzel deon derek
  derrick desean deshaun deshawn desmond dev deven devendra devin devlet dewayne dewey dewitt dexter diarmuid didier diego
  dieter dietmar dietrich dilip dillon dimitri dimitris dinesh diogo dion dirk djimon dmitri dmitriy dmitry dmytro dolph
  domenico domhnall domingo dominic dominick dominik dominykas don donal donald donato donnell donnie donny donovan dorian
  dorsey doru doug douglas dov dovydas doyle dragan draymond dror duane dudley duncan dusan dustin dwayne dwight dwyane dylan
  dyllan eamon eamonn ebenezer ebrahim eckhard ed eddie edgar edgars edi edmar edmond edmund edmundo edoardo edouard édouard
  edsel eduard eduardo edward edwardo edwin efrain efraín efren egon ehud eiji eitan ekrem elad elbert eldon eldridge eli
  elias elías elijah elio eliot elisha elliot elliott ellis ellsworth elmer elon elton elvin elvis elwood elwyn emanuel
  emanuele emeka emerson emery emil emiliano emilio emilis emirhan emmanuel emmerson emmett emmitt emomali emory emrys eneko
  enoch enos enrico enrique enzo eoin erez ergi eric éric erich erick erik erling ernest ernesto ernie ernst errol ervin erwin
  esko esmail espen esteban ethan étienne ettore euan eugen eugene eugenio eusebio evan evangelos evel evens everett evgeny
  evo ewan ewen eyal eymen ezekiel ezequiel ezio ezra fabian fabián fabien fabio fabrice fabrizio fadi fahd fahrettin faisal
  faramarz fareed farhad farley farouk farrokh fawad fayez federico felipe felix félix felton femi feng ferdinand ferdinando
  ferenc fergal fergus fermín fernando fess fidel filip filipp filippo finbar finlay fintan fionn flavio flávio flemming
  fletcher florencio florent florian floyd forrest fouad francesco francis francisco franciszek franck franco francois
  françois frank frankie franklin franklyn fraser fred freddie freddy frederic frédéric frederick frederik fredric fredrick
  fredrik friedrich frits fritz fuad fumihito fumio fyodor gabe gabor gábor gabreal gabriel gabrielius gadi gael gaël gaetano
  galen garegin gareth garfield garland garoppolo garrett garry garth gary gaspard gautam gavin geir gelu genadi gennady geoff
  geoffrey geoffroy georg george georges georgi georgios georgy geraint gerald geraldo gerard gérard gerardo gerd gergely
  gerhard germán gerrit gerry gert gethin gevorg ghassem ghislain gholam giacomo gianfranco gianluca gianluigi gianni giannis
  gideon gilad gilbert gilberto giles gilles gilmar gino giorgi giorgio giorgis giorgos giovanni girish gitanas giulio
  giuseppe glen glenn godfrey goncalo gonçalo gonzalo goodluck gopal goran göran gord gordon gorka gotabaya gottfried govind
  grady graeme graham grant grayson greg gregg gregoire grégoire gregor gregorio gregory grigory grover gruffydd grzegorz
  guglielmo guido guilherme guillaume guillermo gunnar gunter günter gunther gurbanguly gus gustaf gustav gustave gustavo
  guthrie guy gyorgy györgy gyula haakon haavard habib hage haile hailemariam haitham hajime hakainde hakan håkan håkon hal
  halim halvor hamad hamdan hamid hamidur hamish hamza hank hans hao harald harbhajan hardik harish harlan harley harold harri
  harry haruhito haruki haruta haruto harvey hasan hashem hashim hassan håvard hayato hayden hayk hazem heath hector héctor
  heikki heinrich heinz heitor helmut hemant hendrik henri henrik henrique henry henryk herbert heriberto herman hermann
  hernán hernando herschel hershel herve hervé herzi heydar hideki himanshu hipólito hiram hiroshi hiroyuki hisham holger
  hollis homer horace horacio horatio hossein hovik howard howie hoyt hryhoriy hubert hubertus huey hugh hugo hugues hulusi
  humberto humza huseyin huseyn hussain hussein huw hydar hyun iain ian ibai ibrahim ichabod ichika idris idrissa ieuan ifan
  ignacio igor ihor ike ikechukwu iker ilham ilie ilija ilir ilkka imomali imran imre inaki iñaki indra ingemar ingmar inigo
  íñigo inuk inunnguaq ioannis iolo ionut iosif ira iraj irakli irv irvin irving irwin isaac isaiah isaias ishaan ishan ishaq
  isiah islam ismael ismail issac istvan istván itai itamar itsuki iurii ivan ivar ivica iwan izzy jaber jacek jacinto jack
  jacob jacques jaden jadeveon jae jagan jagdish jair jairo jaka jake jakob jakov jakub jalen jamal jameela jameis james
  jameson jamison jamshid janet janez jannik janos jános janusz jared jari jarod jaromir jaromír jaroslav jaroslaw jarrett
  jarrod jarvis jason jasper jasprit javad javier jayden jaylen jayson jd jeb jed jeff jeffery jeffrey jeffry jens jerald
  jeremiah jeremy jermaine jerod jerome jérôme jeronimo jerrold jerry jerzy jesper jesus jesús jhon jian jibril jim jimi
  jimmie jimmy jinping jiri jitendra joachim joao joão joaquin joaquín jochen joe joel joesph joey joffrey johan johann
  johannes john johnathan johnathon johnie johnnie johnny joko jokubas jon jonah jonas jonathan jonathon jong jonny joon jorah
  jordi jordon jorg jörg jorge jorma jose josé josef joseph josh joshua josiah jostein josu josue josué jovan jozef józef
  józsef juan jud juha jukka julen julian julien julio julius junichiro jurgen jürgen justin jusuf juventino kacper kagame
  kajus kalidou kálmán kalonzo kaluuya kamal kambiz kamil kamran kanata kanye kapil karan kåre kareem karel karim karl karol
  kartik kaspar kasper kassym kathem katsuya kauri kaveh kawhi kazem kazimierz kazuo keegan keenan keene keir keisuke keith
  kelemen kelvin kemal ken kendrick kenji kenneth kenny kenta kento kenton kermit keven kevin kfir kgalema khaled khalid
  khalifa khalil khosrow kieran kim kimi kingsley kip kirby kiril kirill kirk kirollos kishore kjell kjetil klaus klay knox
  kofi koldo konrad konstantin konstantinos kostas kostiantyn kostyantyn krisjanis krister kristian kristopher krzysztof kunal
  kunle kurmanbek kurt kurtis kwame kwasi kyle kyls kyriakos kyrie kyrylo lachlan ladislav lafayette lakeith lakshman lal
  lalit lamar lambert lamont lance landon larry lars lasse laszlo lászló laurence laurent lauri lavel laviska lawrence lázaro
  lazarus leandro lebron lech leevi leif leland len lennart lenny leo leon léon leonard leonardo leonel leonid leopold
  leopoldo lester leszek lethabo levan levente levi levon liam linus lionel lior lisandro liviu ljubomir llew llewelyn lloyd
  logan loic loïc lon lonnie lorcan loren lorenzo lothar lou louie louis lovro lowell lubomir lubomír luc luca lucas luciano
  lucien lucio lucius ludovic ludvig ludwig luigi luis luís luiz luka lukas luke luther luuk lyle lyndon maayan macario
  macaulay maciej mack macky mads magnus mahamadou mahammad mahathir mahdi mahendra mahershala mahesh mahinda mahmoud mahmud
  maithripala majd majid makoto maksim maksym malachai malachy malcolm malik mamadou manfred manish manmohan manny manoj
  manouchehr mansour manuel marc marcel marcelino marcell marcello marcelo marcin marco marcos marcus marek mariano mario
  marios marius mariusz mark markel markku marko markos markus marlin marlon marlow marquis marshall marshawn marti martim
  martin martín marty martyn marvin marwan masahiro masoud massimo massoud matej mateo mateusz matheus mathew mathias mathieu
  mathis matias matías mats matt matteo matthew matthias matti mattia mattias matus matyas maurice mauricio maurizio max maxim
  maximilian maximiliano maximino maxwell maynard mazen mehdi mehmet mehran melchor meles melvin menachem mengistu merle
  merrill merv mervin mervyn mevlut mevlüt micael micah michael michal micheal micheál michel mick mickael mickaël mickey
  micky miguel mihai mihajlo mikael mikaere mike mikel mikhail mikheil mikko miklos miklós mikolaj milhouse millard milo
  milorad milos milton minato minik minoru miodrag mircea mirko miro miroslav misael mitch mitchell mladen modibo moe mohamad
  mohamed mohammad mohammed mohit mohsen mohsin moises moisés mojtaba monte monty moon mordecai moritz mort morten morteza
  moses moshe mounir moussa moustapha muammar mudassar muhamed muhammad muhammadu muhammed muhyiddin mukesh mukul muqtada
  murad musalia mustafa mustapha mwai mykhailo mykhaylo mykola myles myron myroslav nabih nadav nadhim naftali naguib nahom
  nahum najib nandan narek narendra naresh naruhito naser nasrallah nasser nate nathan nathanael nathanaël nathaniel nathy
  naveen navjot nawaf nawaz nayef nayib nazar neal ned neeraj neil nello nelson nenad néstor neville newt neymar nguyen niall
  nicanor nicholas nick nickolas nico nicolae nicolas nicolás nicusor niels nigel niilo nik nikau nikhil niklas niko nikol
  nikola nikolai nikolaj nikolas nikolay nikos niles nils nitin nitish nizar nnamdi noah noam noboru noel noël nojus nolan
  nomaan norbert norman nouri nuka nuno nuri nursultan obadiah obinna octavio oded odell ofer ognjen oier oisin olaf olav ole
  oleg oleh oleksandr oleksii oleksiy olin oliver olivier olli olof olu olusegun om omar omer ömer ondrej orbán oreste ori
  oriol orrin orson orville osama osamu osborn oscar óscar osian oskar osman ostap östen osvaldo oswald otis otto oumar
  ousmane owain owen øystein pablo padraig pádraig panagiotis pánfilo pankaj panos paolo pape papiss parag parth parvez parviz
  pascal pasquale patricio patrick patrik paul pauli paulie paulo paulos pavel pavlo pavlos pawel peder pedro pekka pelle
  percy pere pernell pero pertti pervez petar pete peter péter petr petri petro petros petteri petyr peyton phil philando
  philip philipp philippe phillip philo phineas pierre pieter pietro pío piotr piyush plaxico plutarco porfirio prabhat
  prabowo prakash pramod pranab pranav prashant prateek pratik praveen pravit prayut prayuth predrag prem prescott preston
  pyotr qais qasem qassem qin quentin quim quincy quinton rachid radek radomir radoslaw radovan rafael rafal raffaele raffi
  rafik rahm rahul raila rainer rajat rajendra rajesh rajiv rajnath rakesh ralf ralph raman ramesh ramin ramiro ramon ramón
  ramush ramzan ranbir rand randal randall randolph randy ranil ranveer raoul raphael raphinha rashaad rashad rasheed rashid
  rasmus ratko raul raúl ravi ravindra rawiri ray rayan raymond raymundo recep reece reggie reginald regis reid reince
  reinhard remi rémi rémy renato rené renly reuben reuven rex reyansh reynaldo reza rhett rhodri rhun rhys riad ricardo
  riccardo rich richard richie rick rickard rickey rickie ricky rico riek rigoberto riley rishi risto ritesh rivaldo riyad
  roan rob robb robban robbie robby robert roberto roby rocco roderick rodger rodney rodolfo rodrigo roel rogelio roger rohan
  rohit roland rolando rolf rollin romain roman romano romeo romeu rómulo ron ronald ronaldo ronan ronen ronnie ronny roque
  rory rosario roscoe rosendo ross roy royce ruairi ruben rubén rubin rüdiger rudolf rudolph rudy rufus rui rupert ruslan russ
  russel russell rustam rustem rusty rutherford ruto ryan ryo ryota ryou ryszard saad sachin sadegh sadio sadiq sadyr saeed
  saeid safra safwan sagar sajid sajith sal salam saleh sali salik salman salomón salva salvatore sam sameer sami samir
  samkelo sammie sammy samuel samvel sandeep sandor sándor sandro sanford sanjay sanjeev santino saqib saquon sargent sasa
  satoshi satya satyapal saud saul sauli saurabh saverio sayyid schuyler scot scott scottie scotty seamus séamus sean seán
  sebastian sebastián sebastien sébastien segun sekou selahattin selim sepp seppo serdar serge sergei sergey sergi sergio
  sérgio sergo serhii serhiy serzh seth seung severino seydou seymour shafiq shah shahbaz shahid shahrukh shalva shane shankar
  shaquille sharad shaul shaun shavkat shawn shayne shehbaz shekhar sheldon shelton sherman sherwood shigeru shikhar shimon
  shinji shinzo shivraj shlomo shoaib shohei shreyas shubman shuichi sid siddharth siddhartha sidney sigmund sigurd silas
  silvestre silvio simon simón sindre sitaram siyabonga slaven slawomir slobodan snorre sohrab solomon soren søren sorin
  souleymane sourav souta spencer spike spiro spyros srettha srinivas stan stanford stanislav stanislaw stanley stannis
  stanton stavros stefan stefano stefanos steffen stefon steinar stepan steph stephan stéphane stephen stevan steve steven
  stevie stew stewart stu stuart sture subhash sudhir suleyman süleyman sumit sunak sundar sunil suraj suren suresh surya
  sushil susilo susumu svein sven svend sviatoslav syed sylvain sylvester szymon tadashi tadeusz tadgh tadhg tage taha taichi
  taika takashi takeshi tal talmadge tamas tamás tamim tamir tanner tapio taras tarcísio tareq tariq tarique tatsuki tayshaun
  tayyip ted teddy tedros teemu tejas tendai teodoro terence terje terrance terrell terrence terry tetsuya thabo thad thaddeus
  thaksin thanos thelonious theo théo theodor theodore theodoros theon thiago thibault thibaut thierry thom thomas thor
  thorbjørn thorsten thurgood thurman tiago tiernan tigran tim timmy timo timoteo timothy timur tito titus tiziano tobias
  tobin toby tod todd tom tomas tomás tomasz tomi tomislav tommaso tommen tommie tommy tomoharu tomos tony toomas torbjörn
  torgeir torstein torsten toshihiro traian travis travon trayvon trent trenton trevor trey tristan troels trond troy truman
  trygve tsuyoshi tua tullio tunar tunde turki ty tyler tymofiy tyrann tyreek tyrese tyrion tyrone tyrrell tyson tzachi tzvi
  uday uddhav ughur ugo uhuru ulf ulises ulrich ulrik ulysses umaru umberto umesh unax urbano uri usman uwe uzi vaclav václav
  vadym vahagn vahan vaibhav vakhtang val valentin valentín valentine valerii valerio valeriy valery van vance vangelis varun
  varys vasco vasile vasilii vasily vasyl vazgen vegard veli veljko veniamin venkatesh venustiano vern vernon viacheslav vic
  vicente victor víctor viggo vihaan vijay vikas vikram viktor ville vinay vince vincent vincenzo vinicius vinícius vinod
  viraj virat virgil vishal vishwanath vít vitali vitalii vitaliy vitaly vito vittorio vivaan vivek vlad vladan vlade vladimir
  vladislav vlastimil vo vojislav vojtech volker volodymyr vontae vsevolod vuk vyacheslav wade wael waldemar waleed walid
  wallace wally walt walter wang waqar warren wasim waylon wayne wei wendell werner wes wesley weston wilbert wilbur wiley
  wilfred wilfredo wilfrid wilfried wilhelm willard william willie willis willy wilmer winfield winfried winslow winston
  winthrop wladyslaw wojciech wole wolfgang woodrow wout wouter wyatt wyn wyndham xabi xander xavi xavier xhoel xi yaakov
  yadollah yahia yahli yahya yair yancey yanis yann yannick yannis yariv yaroslav yash yashwant yasser yassin yassine yassir
  yasuo yavuz yegor yehuda yeison yemi yevgeni yevgeny yevhen yiannis yigal yitzhak yoav yonas yonatan yonathan yong yoon
  yosef yoshihide yoshiki yossi younis yousouf youssef yoweri yuen yukio yul yunus yuri yurii yuriy yury yusif yusuf yusuke
  yuto yuuma yuval yuvraj yves zac zach zachariah zachary zachery zack zackary zahid zahir zak zakaria zakhar zan zane zayed
  zbigniew zdenek zé zebulon zeev zeke zelimkhan zeljko ziad ziaur zlatko zoltan zoltán zoran zsolt zulfikar zurab zvi zviad
`);

export const femaleNames = names(`
  aada aadya aaliyah aaradhya aarti aasha abagail abbey abbi abbie abby abi abie abigail abril ada adaline adalyn addie
  addilyn addison adel adela adelaide adele adelene adelia adelina adeline adelynn adina aditi adreanna adriana adrianna
  adrianne adriena adriene adrienne agatha aggie agnes agnès agnieszka agustina aicha aida aiko aileen aimee aina aino ainsley
  aisha aishah aishwarya aisling aislinn aislynn ajla akiko akshata alaina alana alanis alanna alannah alanoud alayah alayna
  alba alecia aleisha alejandra aleksandra alena alesia alessandra alessia alexa alexandra alexia alia alice alicia alicja
  alina aline alisa alise alisha alison alissa aliza alla allie allison allyson alona althea alya alycia alyona alysa alyson
  alyssa amahle amaia amaira amal amalia amanda amandla amani amber amberly amelia amelie amélie amelija amie amilia amina
  aminata amira amy ana anabel anais anaïs anamaria ananya anastasia anastasiia anastasija anaya anca andjela andreea ane
  aneica aneta anette angela angelia angelica angélica angelina angeline angelique angie anika anisa anissa anita anja anjali
  anjelica ankita ann anna annabel annabella annabelle annalena annalisa annamaria anne annegret anneli annemarie annett
  annette annick annie annika annmarie anohito antoinette antonella antonia anu anushka anya anzhela aoi aoife aparna arabella
  araceli araminta archana aretha aria ariana arianna arianne arielle arleen arlena arlene arlette armita aroha arpita aruna
  aryna åse asha ashanti ashlee ashleigh ashley ashli ashlie ashly ashlyn ashraqat ashton asiya asja asma asmaa asmita assil
  astrid ataahua athena audra audrey audri audry augustina augustine aurelia aurelie aurélie aurore austeja ava avigail avril
  awa awkwafina aya ayana ayanna ayesha aygun aylin ayn ayse aysel azadeh azar azra azuna barbara barbora barbra bathabile
  bayarmaa bea beata beate beatrice beatriz becca becky belinay belinda benazir benita berenice bérénice bernadette bernadine
  bernice bertha bertie beryl bess bessie beth bethanie bethany bethenia betsy bette bettie bettina betty bettye beula beulah
  bev beverley beverly beyonce beyoncé bhavna bianca biljana bilqis binita bintou birgit birgitta bismah bjarney bjork björk
  blanca blanche blossom blythe bobbi bobbie boglarka bolormaa bonita bonnie brandi brandie brankica breanna bree brenda
  brenna breonna briana brianna brianne bridget bridgett bridgette brigid brigitte britney britt brittany brittney brittni
  brittny bronwyn brooke brune bryanna brynn bushra caitlin caitlyn calista callie camila camile camilla camille candace
  candice caoimhe capucine cara cardi carina carissa carla carlene carley carlie carlota carlotta carly carmel carmela
  carmella carmen carol carole carolina caroline carolyn carrie carrol casandra cassandra cassie catarina cate caterina
  catherina catherine cathleen cathryn cathy catrina cayla cecelia cecile cécile cecilia cecily celeste celia celina celine
  céline chaka chandra chanelle chantal chantelle charis charissa charla charlena charlene charlette charlize charlotte
  charmaine chedeline chelsea chelsey cher cheri cherie cheryl chiara chimamanda chitra chloe chrissy christa christal
  christen christiana christiane christie christina christine christy chrystal ciara cierra cindi cindy clair claire clara
  clare clarice claris clarissa claudette claudia claudine clemence clémence clémentine cleo cleopatra clodagh clotilde coleen
  colette colleen concepcion concepción condoleezza connie constance constanza consuelo cora coralie corazon cordelia cori
  corina corine corinna corinne cornelia corrine courtney courtni courtny cozi cressida cristal cristin cristina crystal cyndi
  cynthia dagmar dahlia daina daisy dalal dalia damaris damia dana danai danette dani danica daniela daniele danièle daniella
  danielle danika daniz danuta daphna daphne dara darby darcey darcie daria dariya darla darlena darlene darya dascha davida
  davina dawn dayana dayle dayna deana deandra deann deanna deanne deb debbie debby debora deborah debra debrah dede dee
  deedee deena deepa deepika deidre deirdre dela delcy delia delilah della delores deloris delphine demetria demi dena denice
  denise denna desiree devika dhia diana diane dianna dianne dilma dina dinah dionne divya diya djeneba doina doja dolly
  dolores dominique dona donna dora doreen doris dorla dorota dorothea dorothy dorthy dottie dragana droupadi dua dubravka
  durga ebba ecrin edel eden edie edith edna edwina edyta eeva eevi eija eileen eilis eimear eisha eka ekaterina ekta ela
  elaina elaine elana elba eleanor elen elena eleni eleonora éléonore eliana éliane elicia elida elie elif elin elina elinor
  elisa elisabeth élisabeth elisabetta elise eliska elissa eliza elizabete elizabeth elizaveta elke ella ellen ellie elly elma
  elnora elodie élodie eloise elouise elsa elsie elva elvina elvira elzbieta ema emanuela emelda emely emerald emile emilee
  emilia emilie émilie emilija emily emina emine emma emmaline emmanuelle emmeline emmie emmy enid enya erica ericka erika
  erin erma erna ernestina ernestine erykah eryn esma esmeralda esperanza estela estele estella estelle ester estere esther
  estrella ethel etienne etta eugenia eugenie eugénie eunice eva evangelina evangeline ève evelin evelina evelyn evgenia evi
  evie evita ewa fabienne fabiola fadia faith faiza fajr fani fanta farah fariba farida farrah farzana farzaneh fatemeh fatiha
  fatima fatin fatma fatou fatoumata fay faye federica felecia felicia fenella fenna fernanda fien fiona fionnuala firdous
  flavia fleur flora florencia folorunsho forough fozia fran frances francesca francina francine francisca francoise françoise
  franziska freda frédérique freja frida frieda friederike funmilayo gabi gabija gabriela gabriella gabrielle gaby gaëlle gail
  gale galina gamalat gamila garbine garbiñe garnet gauri gayle geeta gemma gena genesis genevieve geneviève genna georgeta
  georgette georgie georgina geraldina geraldine gerda geri germaine gertrud gertrude ghada ghislaine gia gianna gigi gilda
  gillian gina ginevra ginger giorgia giovanna gisela gisele gisèle giselle gita giulia giuliana gladys gleisi glena glenda
  glenna gloria glynis golda goldie golshifteh googoosh gordana graca graça grace gracie graciela grainne gráinne grazyna
  greta gretchen grete griselda gro gudrun gunay gunel gunilla gwen gwendoline gwendolyn gwyneth habiba hadeel hadia hailey
  hala haley halima halina halla halle hallie halyna hana hanah hanako hanan hanin hanna hannah hannelore hariet hariette
  harmony harriet harriett harriette haruka hasina hasnaa hasti hatice hattie hawa hayat hayley hazel heather heide heidi
  heike helen helena helene hélène helga helle helmi hema henrietta hermine hermione hessa hester hiba hilarie hilary hilda
  hilde hildegard hillary himari hina hiroko hoda hollie holly hope hortense hosna hosniya huda hui hussa hyacinth ida íde ila
  ilaria ileana ilene ilhan iliana ilina ilona ilse iman imane imelda imogen imogena imogene inas indira indu ine ines inés
  inès ingeborg ingrid ingrida inji inna ioana iona iqra irati irena irene irina iris irma irmgard iryna isabel isabela
  isabele isabell isabella isabelle isadora iseult isha isidora isla islande isobel issa itzel iva ivaana ivalu ivana ivanka
  ivanna ivy iwona izabela izaro jacinda jacinta jackie jacklyn jacky jaclyn jacquelina jacqueline jacquelyn jacqui jada
  jadranka jadwiga jamaal jami jamila jana janae jane janele janelle janessa janette janhvi janice janie janina janine janis
  janja jaqueline jasmin jasmina jasmine javiera jaya jayalalithaa jayne jazmin jazmine jeana jeane jeanette jeanie jeanina
  jeanine jeanna jeanne jeannette jeannie jeannina jeannine jelena jemima jen jena jenelle jenifer jenna jennette jenni jennie
  jennifer jenny jeri jerri jesica jess jesse jessica jette jhene jhené jil jilian jill jillian jimena jing jo joan joana
  joane joann joanna joanne jocelyn jodi jodie jody joelle johana johanna jóhanna johanne jolanta joleen jolena jolene joni
  jonna josefa josefina josefine joselyn josephina josephine josiane josie joumana jovana joy joya joyce juana juanita
  judeline judi judith judy jules julia juliana julianna julianne julie julienne juliet julieta juliette julissa jumana
  justina justine justyna jutta jyoti kabita kacey kadiatou kaede kaia kaija kaisa kaitlin kaitlyn kajol kaleigh kaley kali
  kalle kallie kalpana kamala kamila kamile kamla kandice kangana kanika kanyakumari kaori kara kareena karen kari karima
  karin karina karine karissa karla karly karolina karoline karyn kassandra kassie kat katarina katarzyna kate katelyn
  katelynn katerina kateryna katharina katharine katherina katherine kathie kathleen kathrine kathryn kathy kati katia katie
  katja katlyn katrin katrín katrina katy kavita kavya kay kaye kayla kaylee kayleigh kazuko keeley keely keiko keira keisha
  kejsi keley keli kelley kelli kellie kelly kellyanne kelsie kely kendra kenna kenza kera keri kerri kerstin kesha keshia
  ketanji keti kezia khadija khadijah khadije khaleda khawla kheira khongordzol kia kiana kiara kiera kiersten kiley kimberlee
  kimberley kimberli kimberly kimmernaq kinga kira kirsi kirsten kirstin kirsty kitty kizzmekiah kizzy kjersti klea kolinda
  komal konul kori kourtney krista kristen kristi kristie kristin kristina kristine kristy kristyna krystal krystyna ksenia
  kseniya kumiko kyla kylee kylie kyoko kyra kyrsten lacey lacie lacy ladona ladonna laetitia laia laila lakesha lakisha
  lakshmi lalita lama lamija lana lara larisa larissa larysa lashana lata latasha latifa latisha latonya latoya laura laure
  laurel lauren laurie lauryn laverna laverne lavinia laxmi layda layla lea léa leah leana leandra leane leann leanna leanne
  leda leela leena leia leigh leila leïla leilani leja lejla lela lena lene leni lenora lenore leola leona leondra leonie
  leonora leora lesedi lesia lesley lesli leslie lesly leticia letitia letizia lettie lex lexie leyla leylah leymah li lia
  lian liana lianne libbie libby lidia lidya liepa liisa lila lili lilia lilian liliana liliane liliia lilja lillia lillian
  lillie lilly lily lin lina linda lindiwe lindsay lindsey lindsi lindsy lindy lisa lise lisette liudmila liudmyla liv livia
  liz liza lizbeth lizette lizzie lizzo ljiljana lois lola lolita lora loraina loraine loredana lorelei lorena lorene loretta
  lori lorie lorna lorraina lorraine lorri lorrie lotte lottie louella louisa louise loujain lourdes lovelie luann lubna
  lucero lucia lucía luciana lucie lucija lucile lucille lucinda lucrezia lucy ludivine ludmila ludovica luela luella luisa
  luise luiza lujain lula lulu lulwa luminita luna lupe lupita luz lydia lyla lyn lyna lynda lyndsey lyne lynette lynn lynna
  lynne lynnette lynsey lyubov lyudmila lyudmyla mabel mabinty mable macie macy madalyn maddalena maddie madeleine madelina
  madeline madelyn madge madhu madhuri madison madonna mae maeve magda magdalena magdalene maggie maha mahnaz mahsa mai maia
  maija maire máire mairead mairéad maisie maite maja malak malala malen malgorzata małgorzata malia malika malinda malini
  mallory mamata manal mandakranta mandira mandy manisha manju manon manuela mara marcela marcella marcelle marci marcia
  marcie marcy margaret margarete margarette margarida margarita margaux marge margery margherita margie margo margot margret
  margrethe margrette marguerite mari maria maría mariah mariam mariamawit mariami marian mariana mariane marianna marianne
  maribel maricela marie mariela mariella marielle mariia marija mariko marilyn marina maris marisa marisol marissa maritza
  mariya marja marjorie marketa marla marlena marlene marlène marnie marsha marta märta martha martina martine marwa mary
  maryam maryan maryann marybeth maryjane marylou maryna marzena masako masih masoumeh mathilde matilda matilde mattie maud
  maude maura maureen mavis maxina maxine maya mayawati maybell mayim mayra maysa maysoun mayumi mazie mckenzie meagan meaza
  meena meera meg megan megawati megha meghan megumi mehrangiz mei meihong melania melanie mélanie melina melinda melisa
  melissa mélissa mellisa mercedes meredith meriem merissa merja merjem meron meryem meryl mette mhairi mia micaela michaela
  michela michele michelle michiko midori mie mihaela miho mika mikaela mila milagros mildred milena miley milica millicent
  millie milly mimi mims mina mindy minenhle minerva ming minh minna minnie minoo mira miral miranda mireille mirela mireya
  miriam mirja mirjana mirlande mirra misaki mitzi miyar miyuki mobina moira mollie molly mona monica mónica monika monique
  mouna mrignayani muriel mya mylène myra myriam myrlande myrna myrtle naasunnguaq nadège nadene nadezhda nadia nadina nadine
  nadiya nadya nahia naima najat najla najwa naledi nalla nanaia nancy nandini nandita nanette naoko naomi naomie narges nasim
  nasrin natalia natalie nataliia nataliya natalya natasa natasha nathalie nawal nazanin neda neela neelam negar neha nehir
  nel nela nelisa nell nellie nelly nena nerea nerissa nesreen ngozi nia niamh nichelle nichole nicki nicky nicola nicole
  nicoleta nicoletta nicolette niharika nika niki nikita nikki nila nilay niloofar nina nirmala nisanur nisha nita nives nivi
  nkosazana noa noella noelle noemi noemí noémie nomvula noor nooshin nora norah noreen noriko norma nouf nouha nour noura
  nuala nupur nur nura nuray nurul nusrat nyla oana océane octavia odelia odette odile odval ofelia oisha oksana ola olena
  olesya olga olha olive olivia oltea olympe omarosa ons ophelia ophélie oprah orla órla ornella otilia ottilie oumou outi
  oyunbileg padma paetongtarn paige paivi päivi pallavi paloma pam pamela pandora paninnguaq paola parisa parvati parvin
  pascale patrica patrice patricia patrisse patrizia patrycja patti pattie patty paula paulette paulina pauline payal pearl
  peg peggy penelope penélope pénélope penny perdita perla pernille persephone petra philippa philomena phoebe phylicia phylis
  phyllis pia piedad piia pilar pipaluk piper pippa pirkko polina polly pooja poonam portia prachi pratibha preeti preity
  priscila priscilla priti priya priyamvada priyanka prudence punam purnima puteri qing qinwen queenie quiana rabab rabia
  rabina rachael rachel rachele rachelle rachida rachna radha radhika rae raffaella ragnhild raija raina raisa raluca ramona
  randi rania raquel rasha rasheda rashida rashmi rayna reanna reba rebeca rebecca rebeka rebekah reem reema reena regina
  régine rehana reihaneh reiko reina rekha rena renae renata renate renee renée renho renu reta reyna rhea rhiannon rhoda
  rhona rhonda ria ricarda richa richelle ricki rie rihanna riikka riitta rikke rikki riko rimas rin rina risa rita ritu ritva
  riya robbin roberta robyn rochele rochelle rocio rocío rodica roghayyeh rohini roisin róisín rolanda ronda ronela roni ronna
  roopa rosa rosalía rosalie rosalina rosalind rosalinda rosalyn rosângela rosanna rosanne rosaura rose roseann roseanne
  rosella roselle roselyne rosemarie rosemary rosetta rosie roslyn rossella roswitha rowan rowena roxana roxane roxanna
  roxanne roxie roxy roya roza ruba ruby ruchi rula rupa ruslana ruth ruthie ruxandra saanvi saara saba sabah sabina sabine
  sabrina sachiko sade sadhna sadie safa safiya sahar sahle sahra saida sakeena sakineh sakshi sakura sallie sally salma
  salome samantha samar samia samira sana sanae sandhya sandra sandrine sandy sangeeta sanna saoirse sapna sara sarah sarina
  sarita saroj sarojini sasha saskia satu savanna savannah savita sawsan sayaka scarlett seema segolene ségolène seija seiko
  selena selene selina selma serena serife setareh setayesh setsuko sevda sevinj shabana shahd shaikha shailene shaim shaima
  shaimaa shakira shalini shana shanaya shanda shania shanice shaniqua shanna shannon shanon shari sharlene sharmila sharon
  sharron sharyn shauna shawna shayla shayma shayna shazia sheba sheela sheena sheila shelia shelley shelly sheri sherian
  sheridan sherifa sherri sherrie sherry sheryl shikha shilpa shira shireen shirin shirley shirli shirly shizuka shobha
  shohreh shona shonda shraddha shreya shristi shruti shweta shyla sierra signe sigourney sigrid siham silke sillin silvia
  simin simona simone simran sindy sinead sinéad siobhan siobhán sirpa sita siti siv skye slavica sloane smaranda smita smriti
  sneha snezana sobia socorro sofi sofia sofía sofie sofiia sofija soile solange soledad solène solomiia solveig somayyeh
  sonali sonam sondra sonia sonja sonya sophia sophie soraya sorcha sorina sri stacey staci stacie stacy starla stefania
  stefanie steffi stela stella stephane stephanie stéphanie stine sudha sue suella suha suhair sujata suki suman sumayah
  sunita supriya surabhi susan susana susane susanna susannah susanne sushila sushma sushmita susi susie sussan suu suzan
  suzana suzane suzanna suzanne suzette suzie suzy svandís svenja svetlana svitlana swara swati sybil sylvi sylvia sylvie
  sylwia taapsee tabata tabatha tabitha tahani takako tala talia talitha tamar tamara tamera tami tamika tammi tammie tammy
  tamra tamsin tamzin tania tanika tanisha tanja tanvi tanya tara taraji tarana taraneh tarja taryn tasha tatiana tatyana
  tawana tegan teodora teresa tereza teri terri terrie tess tessa tessie tetiana tetyana thalia thandi thandie thandiwe
  thandolwethu thangam thea thelma theodora theresa therese thérèse thomasina thuli tia tiana tianna tiara tiffany tiina
  tijana tilda tina tingting tisha tiziana tjiska tomoko toni tonia tonya tora tori tracey traci tracie tracy tricia trina
  trish trisha trista trudy tui tula tulsi tuula tyra tytti ugne uliana ulla ulrika ulrike ulyana uma una úna unni urmila
  ursula urszula urte usha ute uxue uzo valentina valentyna valeria valerie valérie vandana vanesa vanessa vani varsha varvara
  vasudha vasundhara veda veena velma venus vera verna vernice veronica verónica veronika verónika veronique véronique vesna
  vibeke vicki vickie vicky victoria vida vidya vigdis vigdís vikky viktoria viktorie viktoriia viktorija vilte vimala vinita
  violet violeta violette viorica vira virginie vittoria vivian viviana viviane vivien vivienne vjosa vrinda vusala wafa
  wakana waltraud wanda wangari wendi wendy whitney whitni whitny widad widelene wiebke wila wilhelmina willa willow wilma
  winifred winnie winnifred winona xiaofei xiaomei xiaoyan ximena xinyi xiu xochitl xóchitl yadira yael yagmur yamini yan yana
  yara yarin yasaman yasmin yasmine yayoi yeidckol yekaterina yelena yesenia yevgenia yevheniia ying yingluck ylva yoko
  yolanda yolande yoshiko yuina yuka yuki yuko yulia yuliya yumi yumiko yuna yuriko yvette yvona yvone yvonna yvonne zada
  zahra zainab zanele zara zaynab zazie zeenat zehra zeina zeinab zelda zelma zena zendaya zeynab zeynep zhanna zinaida zineb
  zlata zoe zoé zoë zoey zofia zohra zohreh zoila zola zora zorana zoya zsofia zuzana þorgerður
`);

/** Given to women and men alike. */
export const sharedNames = names(`
  adrien akira alexis alfie andi andra andrea aubrey aung avi blair blaze casey cassidy charlie chase cheyenne dakota darcy
  devan devon drew édith ellery finley foster gabriele hadley halsey hinata hollis hong huma ilya jaime jamie jammie jean jessie
  jie jude kai kasey kelsey kemi kendall kenyatta kerry kiran kris lashawn manaia marion marlo marshal matty maxime mel
  melokuhle ming morgan nana nino ollie pat pierce quinn refugio regan remy rene shashi shay shea shelby shiloh skip skyler
  sloan syd tatum tory wren
`);
