/**
 * Given names by the gender they are mostly given to, lower case: those of compromise's lexicon (Spencer Kelly and contributors,
 * MIT licence), with common ones of other languages added.
 */
const names = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const maleNames = names(`
  aarav aaron abdallah abdel abdoulaye abdul abdullah abdullo abdulrahman abe abel abiy abner abraham abram abu abubakr
  abulfazl achim adam adama adan adebayo adi adnan adolf adolfo adolph adrian adriano adrián advik afonso agustin agustín
  ahmad ahmaud ahmed ahmet aidan aiden aimar aitor ajani ajay ajit akihito akshay akufo aladdin alain alan alar alasdair
  alassane alastair albert alberto albie albin albrecht alden aldo aldous alec alejandro aleksandar aleksander aleksandr
  aleksei aleksey alessandro alessio alex alexander alexandre alexandros alexandru alexei alexej alexey alf alfonso alfred
  algernon ali aliou alisson alistair allan allen almazbek alois aloizio alonso alonzo alphonse alphonso alton alvah alvaro
  alvin alán amar ambrogio ambrose amichai amin amine amir amit amitabh ammanuel ammar amos anand anas anatoli anatoliy
  anatoly ander anders andre andreas andrei andrej andres andrew andrey andrii andriy andrzej andrés andy angel angelino
  angelo angus anil anquan ansel anselm anthony antoine anton antoni antonio antonis antony antti anupam anwar aputsiaq arata
  archibald archie ari ariel ariki arjun arkadi arkady armaan armand armando armen armin arnaud arnav arno arnold aron arsen
  arseniy art artem arthur artie artur arturo arun arvind aryan asa asahi ashok ashot ashraf ashwin ashwini asier asif asim
  askar assaf atal atiku atticus attila auberon augie augusto augustus aurélien averell avery avichai avigdor axel ayaan
  aykhan ayman aziz aécio babacar babar babatunde badr bahram bakary balazs balázs bambang ban bandar bandile banele barack
  barney barrett barry bart bartholomew basem bashar bashir basil bassam bassirou bautista baxter beau behrouz behzad ben
  bence benigno benito benjamin benjamín bennie benny benoit benoît benson beppe berat bernard bernardo bernd bernhard bernie
  bert bertram bertrand beshoi bezalel bhupinder bibek bidzina biff bijan bilal bilawal bill billie billy bishal bix bjorn
  björn blaine blake bob bobby bogdan bohdan bohuslav bojan bongbong booker boris borislav borys boubacar boyce boyd brad
  bradford bradley brady branden brandon branislav branko brendan brendon brent brenton bret brett brian brice broderick
  bronislaw bruce bruno bryan bryant bryce bryon bryson buck buddy buford bujar bulent burkhard burnell burt burton buster
  byron bülent cal caleb calin callum calvin cameron camilo carey carl carles carlo carlos carlton carlyle carmelo carmine
  carroll cary casemiro casper cass cathal cecil cedric cem cesar cesare chad charbel charles charley charlton chas chauncey
  cheikh chesky chester chet chetan chidi chinua chip chiwetel chris christian christoph christophe christopher christos chuck
  chukwuma ciaran cillian clarence claude claudio claudius claus clay clayton clemens clement cletus cliff clifford clifton
  clint clive clyde cody colby cole colin collin colm colton connor conor conrad constantin conway cordell corey cornelis
  cornelius cornell corrado cortland cory costas costin costolo craig crin crispin cristian cristiano cristobal cristóbal
  csaba curt curtis cy cyril cyrus cédric césar daan dacian dafydd daichi daisuke dale dalvin damian damien damion damián
  damon dan dane daniel danilo danny daren darin dario darius dariush darnell darrel darrell darren darrin darryl daryl darío
  dashiell daunte davante dave davi david davide dax dean deandre declan deebo deepak deion dejan dejounte delbert demar
  demetrius deng denis dennis denny denys denzel deon derek derrick desean deshaun deshawn desmond dev deven devendra devin
  devlet dewayne dewey dewitt dexter diarmuid dick didier diego dieter dietmar dietrich dilip dillon dimitri dimitris dinesh
  diogo dion dirk djimon dmitri dmitriy dmitry dmytro dolph domenico domhnall domingo dominic dominick dominik dominykas don
  donal donald donato donnell donnie donny donovan dorian dorsey doru doug douglas dov dovydas doyle dragan draymond dror
  duane dudley duncan dusan dustin dwayne dwight dwyane dylan dyllan eamon eamonn ebenezer ebrahim eckhard ed eddie eddy edgar
  edgars edi edmar edmond edmund edmundo edoardo edouard edsel eduard eduardo edward edwardo edwin efrain efraín efren egon
  ehud eiji eitan ekrem elad elbert eldon eldridge eli elias elijah elio eliot elisha elliot elliott ellis ellsworth elmer
  elon elton elvin elvis elwood elwyn elías emanuel emanuele emeka emerson emery emil emiliano emilio emilis emirhan emmanuel
  emmerson emmet emmett emmitt emomali emory emrys eneko enoch enos enrico enrique enzo eoin erez ergi eric erich erick erik
  erling ernest ernesto ernie ernst errol ervin erwin esko esmail espen esteban ethan ettore euan eugen eugene eugenio eusebio
  evan evangelos evel evens everett evgeny evo ewan ewen eyal eymen ezekiel ezequiel ezio ezra fabian fabien fabio fabián
  fabrice fabrizio fadi fahd fahrettin faisal faramarz fareed farhad farley farouk farrokh fawad fayez federico felipe felix
  felton femi feng ferdinand ferdinando ferenc fergal fergus fermín fernando fess fidel filip filipp filippo finbar finlay
  fintan fionn flavio flemming fletcher florencio florent florian floyd flávio forrest fouad francesco francis francisco
  franciszek franck franco francois frank frankie franklin franklyn françois fraser fred freddie freddy frederic frederick
  frederik fredric fredrick fredrik friedrich frits fritz frédéric fuad fumihito fumio fyodor félix gabe gabor gabreal gabriel
  gabrielius gadi gael gaetano galen garegin gareth garfield garland garoppolo garret garrett garry garth gary gaspard gautam
  gavin gaël geir gelu genadi gennady geoff geoffrey geoffroy georg george georges georgi georgios georgy geraint gerald
  geraldo gerard gerardo gerd gergely gerhard germán gerrit gerry gert gethin gevorg ghassem ghislain gholam giacomo
  gianfranco gianluca gianluigi gianni giannis gideon gidon gilad gilbert gilberto giles gilles gilmar gino giorgi giorgio giorgis
  giorgos giovanni girish gitanas giulio giuseppe glen glenn godfrey goncalo gonzalo gonçalo goodluck gopal goran gord gordon
  gorka gotabaya gottfried govind grady graeme graham grant grayson greg gregg gregoire gregor gregorio gregory grigory grover
  gruffydd grzegorz grégoire guglielmo guido guilherme guillaume guillermo gunnar gunter gunther gurbanguly gus gustaf gustav
  gustave gustavo guthrie guy gyorgy gyula györgy gábor gérard göran günter haakon haavard habib hage haile hailemariam
  haitham hajime hakainde hakan hal halim halvor hamad hamdan hamid hamidur hamish hamza hank hans hao harald harbhajan hardik
  harish harlan harley harold harri harry haruhito haruki haruta haruto harvey hasan hashem hashim hassan hayato hayden hayk
  hazem heath hector heikki heinrich heinz heitor helmut hemant hendrik henri henrik henrique henry henryk herbert heriberto
  herman hermann hernando hernán herschel hershel herve hervé herzi heydar hideki himanshu hipólito hiram hiroshi hiroyuki
  hisham holger hollis homer horace horacio horatio hossein hovik howard howie hoyt hryhoriy hubert hubertus huey hugh hugo
  hugues hulusi humberto humza hunter huseyin huseyn hussain hussein huw hydar hyun håkan håkon håvard héctor iain ian ibai
  ibrahim ichabod ichika idris idrissa ieuan ifan ignacio igor ihor ike ikechukwu iker ilham ilie ilija ilir ilkka imomali
  imran imre inaki indra ingemar ingmar inigo inuk inunnguaq ioannis iolo ionut iosif ira iraj irakli irv irvin irving irwin
  isaac isaiah isaias ishaan ishan ishaq isiah islam ismael ismail issac istvan istván itai itamar itsuki iurii ivan ivar
  ivica iwan izzy iñaki jaber jacek jacinto jack jacob jacques jaden jadeveon jae jagan jagdish jair jairo jaka jake jakob
  jakov jakub jalen jamal jameela jameis james jameson jamison jamshid janet janez jannik janos janusz jared jari jarod
  jaromir jaromír jaroslav jaroslaw jarrett jarrod jarvis jason jasper jasprit javad javier jayden jaylen jayson jd jeb jed
  jeff jeffery jeffrey jeffry jens jerald jeremiah jeremy jermaine jerod jerome jeronimo jerrold jerry jerzy jesper jesus
  jesús jhon jian jibril jim jimi jimmie jimmy jinping jiri jitendra joachim joao joaquin joaquín jochen joe joel joesph joey
  joffrey johan johann johannes john johnathan johnathon johnie johnnie johnny joko jokubas jon jonah jonas jonathan jonathon
  jong jonny joon jorah jordi jordon jorg jorge jorma jose josef joseph josh joshua josiah jostein josu josue josué josé jovan
  jozef joão juan jud juha jukka julen julian julien julio julius junichiro jurgen justin jusuf juventino jános jérôme józef
  józsef jörg jürgen kacper kagame kajus kalidou kalonzo kaluuya kamal kambiz kamil kamran kanata kanye kapil karan kareem
  karel karim karl karol kartik kaspar kasper kassym kathem katsuya kauri kaveh kawhi kazem kazimierz kazuo keegan keenan
  keene keir keisuke keith kelemen kelvin kemal ken kendrick kenji kenneth kenny kenta kento kenton kermit keven kevin kfir
  kgalema khaled khalid khalifa khalil khosrow kieran kim kimi kingsley kip kirby kiril kirill kirk kirollos kishore kjell
  kjetil klaus klay knox kofi koldo konrad konstantin konstantinos kostas kostiantyn kostyantyn krisjanis krister kristian
  kristopher krzysztof kunal kunle kurmanbek kurt kurtis kwame kwasi kyle kyls kyriakos kyrie kyrylo kálmán kåre lachlan
  ladislav lafayette lakeith lakshman lal lalit lamar lambert lamont lance landon larry lars lasse laszlo latrell laurence
  laurent lauri lavel laviska lawrence lazarus leandro lebron lech leevi leif leland len lennart lenny leo leon leonard
  leonardo leonel leonid leopold leopoldo leroy lester leszek lethabo levan levente levi levon liam linden linus lionel lior
  lisandro liviu ljubomir llew llewelyn lloyd logan loic lon lonnie lorcan loren lorenzo lorne lothar lou louie louis lovro lowell
  loïc lubomir lubomír luc luca lucas luciano lucien lucio lucius ludovic ludvig ludwig luigi luis luiz luka lukas luke luther
  luuk luís lyle lyman lyndon lászló lázaro léon maayan macario macaulay maciej mack macky mads magnus mahamadou mahammad
  mahathir mahdi mahendra mahershala mahesh mahinda mahmoud mahmud maithripala majd majid makoto maksim maksym malachai
  malachy malcolm malik mamadou manfred manish manmohan manny manoj manouchehr mansour manuel marc marcel marcelino marcell
  marcello marcelo marcin marco marcos marcus marek mariano mario marios marius mariusz mark markel markku marko markos markus
  marlin marlon marlow marquis marshall marshawn marti martim martin marty martyn martín marvin marwan masahiro masoud massimo
  massoud matej mateo mateusz matheus mathew mathias mathieu mathis matias mats matt matteo matthew matthias matti mattia
  mattias matus matyas matías maurice mauricio maurizio max maxim maximilian maximiliano maximino maxwell maynard mazen mehdi
  mehmet mehran melchor meles melvin menachem mengistu merle merrill merv mervin mervyn mevlut mevlüt micael micah michael
  michal micheal michel micheál mick mickael mickaël mickey micky miguel mihai mihajlo mikael mikaere mike mikel mikhail
  mikheil mikko miklos miklós mikolaj milhouse millard milo milorad milos milton minato minik minoru miodrag mircea mirko miro
  miroslav misael mitch mitchell mladen modibo moe mohamad mohamed mohammad mohammed mohit mohsen mohsin moises moisés mojtaba
  monte monty moon mordecai moritz mort morten morteza moses moshe mounir moussa moustapha muammar mudassar muhamed muhammad
  muhammadu muhammed muhyiddin mukesh mukul muqtada murad musalia mustafa mustapha mwai mykhailo mykhaylo mykola myles myron
  myroslav nabih nadav nadhim naftali naguib nahom nahum najib nandan narek narendra naresh naruhito naser nasrallah nasser
  nate nathan nathanael nathanaël nathaniel nathy naveen navjot nawaf nawaz nayef nayib nazar neal ned neeraj neil nello
  nelson nenad neville newt neymar nguyen niall nicanor nicholas nick nickolas nico nicolae nicolas nicolás nicusor niels
  nigel niilo nik nikau nikhil niklas niko nikol nikola nikolai nikolaj nikolas nikolay nikos niles nils nitin nitish nizar
  nnamdi noah noam noboru noel nojus nolan nomaan norbert norman nouri noël nuka nuno nuri nursultan néstor obadiah obinna
  octavio oded odell ofer ognjen oier oisin olaf olav ole oleg oleh oleksandr oleksii oleksiy olin oliver olivier olli olof
  olu olusegun om omar omer ondrej orbán oreste ori oriol orrin orson orville osama osamu osborn oscar osian oskar osman ostap
  osvaldo oswald otis otto oumar ousmane owain owen pablo padraig panagiotis pankaj panos paolo pape papiss parag parth parvez
  parviz pascal pasquale patricio patrick patrik paul pauli paulie paulo paulos pavel pavlo pavlos pawel peder pedro pekka
  pelle percy pere pernell pero pertti pervez petar pete peter petr petri petro petros petteri petyr peyton phil philando
  philip philipp philippe phillip philo phineas pierre pieter pietro piotr piyush plaxico plutarco porfirio prabhat prabowo
  prakash pramod pranab pranav prashant prateek pratik praveen pravit prayut prayuth predrag prem prescott preston pyotr
  pádraig pánfilo péter pío qais qasem qassem qin quentin quim quincy quinton rachid radek radomir radoslaw radovan rafael
  rafal raffaele raffi rafik rahm rahul raila rainer rajat rajendra rajesh rajiv rajnath rakesh ralf ralph raman ramesh ramin
  ramiro ramon ramush ramzan ramón ranbir rand randal randall randolph randy ranil ranveer raoul raphael raphinha rashaad
  rashad rasheed rashid rasmus ratko raul ravi ravindra rawiri ray rayan raymond raymundo raúl recep reece reggie reginald
  regis reid reince reinhard remi renato renly rené reuben reuven rex reyansh reynaldo reza rhett rhodri rhun rhys riad
  ricardo riccardo rich richard richie rick rickard rickey rickie ricky rico riek rigoberto riley rishi risto ritesh rivaldo
  riyad roan rob robb robban robbie robby robert roberto robin roby rocco roderick rodger rodney rodolfo rodrigo roel rogelio
  roger rohan rohit roland rolando rolf rollin romain roman romano romeo romeu ron ronald ronaldo ronan ronen ronnie ronny
  roque rory rosario roscoe rosendo ross roy royce ruairi ruben rubin rubén rudolf rudolph rudy rufus rui rupert ruslan russ
  russel russell rustam rustem rusty rutherford ruto ryan ryo ryota ryou ryszard rémi rémy rómulo rüdiger saad sachin sadegh
  sadio sadiq sadyr saeed saeid safra safwan sagar sajid sajith sal salam saleh sali salik salman salomón salva salvatore sam
  sameer sami samir samkelo sammie sammy samuel samvel sandeep sandor sandro sanford sanjay sanjeev santino saqib saquon
  sargent sasa satoshi satya satyapal saud saul sauli saurabh saverio sayyid schuyler scooter scot scott scottie scotty seamus
  sean sebastian sebastien sebastián segun sekou selahattin selim sepp seppo serdar serge sergei sergey sergi sergio sergo
  serhii serhiy serzh seth seung severino seydou seymour seán shafiq shah shahbaz shahid shahrukh shalva shane shankar
  shaquille sharad shaul shaun shavkat shawn shayne shehbaz shekhar sheldon shelton sherman sherwood shigeru shikhar shimon
  shinji shinzo shivraj shlomo shoaib shohei shreyas shubman shuichi sid siddharth siddhartha sidney sigmund sigurd silas
  silvestre silvio simon simón sindre sitaram siyabonga slaven slawomir slobodan snorre sohrab solomon soren sorin souleymane
  sourav souta spencer spike spiro spyros srettha srinivas stan stanford stanislav stanislaw stanley stannis stanton stavros
  stefan stefano stefanos steffen stefon steinar stepan steph stephan stephen stevan steve steven stevie stew stewart stu
  stuart sture stéphane subhash sudhir suleyman sumit sunak sundar sunil suraj suren suresh surya sushil susilo susumu svein
  sven svend sviatoslav syed sylvain sylvester szymon sándor séamus sébastien sérgio søren süleyman tadashi tadeusz tadgh
  tadhg tage taha taichi taika takashi takeshi tal talmadge tamas tamim tamir tamás tanner tapio taras tarcísio tareq tariq
  tarique tatsuki tayshaun tayyip ted teddy tedros teemu tejas tendai teodoro terence terje terrance terrell terrence terry
  tetsuya thabo thad thaddeus thaksin thanos thelonious theo theodor theodore theodoros theon thiago thibault thibaut thierry
  thom thomas thor thorbjørn thorsten thurgood thurman théo tiago tiernan tiger tigran tim timmy timo timoteo timothy timur
  tito titus tiziano tobias tobin toby tod todd tom tomas tomasz tomi tomislav tommaso tommen tommie tommy tomoharu tomos
  tomás tony toomas torbjörn torgeir torstein torsten toshihiro traian travis travon trayvon trent trenton trevor trey tristan
  tristram troels trond troy truman trygve tsuyoshi tua tucker tullio tunar tunde turki ty tyler tymofiy tyrann tyreek tyrese
  tyrion tyrone tyrrell tyson tzachi tzvi uday uddhav ughur ugo uhuru ulf ulises ulrich ulrik ulysses umaru umberto umesh unax
  urbano uri usman uwe uzi vaclav vadym vahagn vahan vaibhav vakhtang val valentin valentine valentín valerii valerio valeriy
  valery van vance vangelis varun varys vasco vasile vasilii vasily vasyl vazgen vegard veli veljko veniamin venkatesh
  venustiano vern vernon viacheslav vic vicente victor viggo vihaan vijay vikas vikram viktor ville vinay vince vincent
  vincenzo vinicius vinod vinícius viraj virat virgil vishal vishwanath vitali vitalii vitaliy vitaly vito vittorio vivaan
  vivek vlad vladan vlade vladimir vladislav vlastimil vo vojislav vojtech volker volodymyr vontae vsevolod vuk vyacheslav
  václav víctor vít wade wael waldemar waleed walid wallace wally walt walter wang waqar warren wasim waylon wayne wei wendell
  werner wes wesley weston wilbert wilbur wiley wilfred wilfredo wilfrid wilfried wilhelm willard william willie willis willy
  wilmer winfield winfried winslow winston winthrop wladyslaw wojciech wole wolf wolfgang woodrow wout wouter wyatt wyn
  wyndham xabi xander xavi xavier xhoel xi yaakov yadollah yahia yahli yahya yair yancey yanis yann yannick yannis yariv
  yaroslav yash yashwant yasser yassin yassine yassir yasuo yavuz yegor yehuda yeison yemi yevgeni yevgeny yevhen yiannis
  yigal yitzhak yoav yonas yonatan yonathan yong yoon yosef yoshihide yoshiki yossi younis yousouf youssef yoweri yuen yukio
  yul yunus yuri yurii yuriy yury yusif yusuf yusuke yuto yuuma yuval yuvraj yves zac zach zachariah zachary zachery zack
  zackary zahid zahir zak zakaria zakhar zan zane zayed zbigniew zdenek zebulon zeev zeke zelimkhan zeljko ziad ziaur zlatko
  zoltan zoltán zoran zsolt zulfikar zurab zvi zviad zé álvaro ángel åke édouard éric étienne íñigo óscar ömer östen øystein
`);

export const femaleNames = names(`
  aada aadya aaliyah aaradhya aarti aasha abagail abbey abbi abbie abby abi abie abigail abril ada adaline adalyn addie
  addilyn addison adel adela adelaide adele adelene adelia adelina adeline adelynn adina aditi adreanna adriana adrianna
  adrianne adriena adriene adrienne agatha aggie agnes agnieszka agnès agustina aicha aida aiko aileen aimee aina aino ainsley
  aisha aishah aishwarya aisling aislinn aislynn ajla akiko akshata alaina alana alanis alanna alannah alanoud alayah alayna
  alba alecia aleisha alejandra aleksandra alena alesia alessandra alessia alexa alexandra alexia alia alice alicia alicja
  alina aline alisa alise alisha alison alissa aliza alla allie allison allyson alona althea alya alycia alyona alysa alyson
  alyssa amahle amaia amaira amal amalia amanda amandla amani amber amberly amelia amelie amelija amie amilia amina aminata
  amira amy amélie ana anabel anais anamaria ananya anastasia anastasiia anastasija anaya anaïs anca andjela andreea ane
  aneica aneta anette angela angelia angelica angelina angeline angelique angie angélica anika anisa anissa anita anja anjali
  anjelica ankita ann anna annabel annabella annabelle annalena annalisa annamaria anne annegret anneli annemarie annett
  annette annick annie annika annmarie anohito antoinette antonella antonia anu anushka anya anzhela aoi aoife aparna arabella
  araceli araminta archana aretha aria ariana arianna arianne arielle arleen arlena arlene arlette armita aroha arpita aruna
  aryna asha ashanti ashlee ashleigh ashley ashli ashlie ashly ashlyn ashraqat ashton asiya asja asma asmaa asmita assil
  astrid ataahua athena audra audrey audri audry augustina augustine aurelia aurelie aurore aurélie austeja ava avigail avril
  awa awkwafina aya ayana ayanna ayesha aygun aylin ayn ayse aysel azadeh azar azra azuna barbara barbora barbra bathabile
  bayarmaa bea beata beate beatrice beatriz becca becky belinay belinda benazir benita berenice bernadette bernadine bernice
  bertha bertie beryl bess bessie beth bethanie bethany bethenia betsy bette bettie bettina betty bettye beula beulah bev
  beverley beverly beyonce beyoncé bhavna bianca biljana bilqis binita bintou birgit birgitta bismah bjarney bjork björk
  blanca blanche blossom blythe bobbi bobbie boglarka bolormaa bonita bonnie brandi brandie brankica breanna bree brenda
  brenna breonna briana brianna brianne bridget bridgett bridgette brigid brigitte britney britt brittany brittney brittni
  brittny bronwyn brooke brune bryanna brynn bushra bérénice caitlin caitlyn calista callie camila camile camilla camille
  candace candice caoimhe capucine cara cardi carina carissa carla carlene carley carlie carlota carlotta carly carmel carmela
  carmella carmen carol carole carolina caroline carolyn carrie carrol casandra cassandra cassie catarina cate caterina
  catherina catherine cathleen cathryn cathy catrina cayla cecelia cecile cecilia cecily celeste celia celina celine chaka
  chandra chanelle chantal chantelle charis charissa charla charlena charlene charlette charlize charlotte charmaine chedeline
  chelsea chelsey cher cheri cherie cheryl chiara chimamanda chitra chloe chrissy christa christal christen christiana
  christiane christie christina christine christy chrystal ciara cierra cindi cindy clair claire clara clare clarice claris
  clarissa claudette claudia claudine clemence cleo cleopatra clodagh clotilde clémence clémentine coleen colette colleen
  concepcion concepción condoleezza connie constance constanza consuelo cora coralie corazon cordelia cori corina corine
  corinna corinne cornelia corrine courtney courtni courtny cozi cressida cristal cristin cristina crystal cyndi cynthia
  cécile céline dagmar dahlia daina daisy dalal dalia damaris damia dana danai danette dani danica daniela daniele daniella
  danielle danika daniz danièle danuta daphna daphne dara darby darcey darcie daria dariya darla darlena darlene darya dascha
  davida davina dawn dayana dayle dayna deana deandra deann deanna deanne deb debbie debby debora deborah debra debrah dede
  dee deedee deena deepa deepika deidre deirdre dela delcy delia delilah della delores deloris delphine demetria demi dena
  denice denise denna desiree devika dhia diana diane dianna dianne dilma dina dinah dionne divya diya djeneba doina doja
  dolly dolores dominique dona donna dora doreen doris dorla dorota dorothea dorothy dorthy dottie dragana droupadi dua
  dubravka durga ebba ecrin edel eden edie edith edna edwina edyta eeva eevi eija eileen eilis eimear eisha eka ekaterina ekta
  ela elaina elaine elana elba eleanor elen elena eleni eleonora eliana elicia elida elie elif elin elina elinor elisa
  elisabeth elisabetta elise eliska elissa eliza elizabete elizabeth elizaveta elke ella ellen ellie elly elma elnora elodie
  eloise elouise elsa elsie elva elvina elvira elzbieta ema emanuela emelda emely emerald emile emilee emilia emilie emilija
  emily emina emine emma emmaline emmanuelle emmeline emmie emmy enid enya erica ericka erika erin erma erna ernestina
  ernestine erykah eryn esma esmeralda esperanza estela estele estella estelle ester estere esther estrella ethel etienne etta
  eugenia eugenie eugénie eunice eva evangelina evangeline evelin evelina evelyn evgenia evi evie evita ewa fabienne fabiola
  fadia faith faiza fajr fani fanta farah fariba farida farrah farzana farzaneh fatemeh fatiha fatima fatimah fatin fatma
  fatou fatoumata fay faye federica felecia felicia fenella fenna fernanda fien fiona fionnuala firdous flavia fleur flora
  florencia folorunsho forough fozia fran frances francesca francina francine francisca francoise franziska françoise freda
  freja frida frieda friederike frédérique funmilayo gabi gabija gabriela gabriella gabrielle gaby gail gale galina gamalat
  gamila garbine garbiñe garnet gauri gayle gaëlle geeta gemma gena genesis genevieve geneviève genna georgeta georgette
  georgie georgina geraldina geraldine gerda geri germaine gertrud gertrude ghada ghislaine gia gianna gigi gilda gillian gina
  ginevra ginger giorgia giovanna gisela gisele giselle gisèle gita giulia giuliana gladys gleisi glena glenda glenna gloria
  glynis golda goldie golshifteh googoosh gordana graca grace gracie graciela grainne grazyna graça greta gretchen grete
  griselda gro gráinne gudrun gunay gunel gunilla gwen gwendoline gwendolyn gwyneth habiba hadeel hadia hailey hala haley
  halima halina halla halle hallie halyna hana hanah hanako hanan hanin hanna hannah hannelore hariet hariette harmony harriet
  harriett harriette haruka hasina hasnaa hasti hatice hattie hawa hayat hayley haylie hazel heather heide heidi heike helen
  helena helene helga helle helmi hema henrietta hermine hermione hessa hester hiba hilarie hilary hilda hilde hildegard
  hillary himari hina hiroko hoda hollie holly hope hortense hosna hosniya huda hui hussa hyacinth hélène ida ila ilaria
  ileana ilene ilhan iliana ilina ilona ilse iman imane imelda imogen imogena imogene inas indira indu ine ines ingeborg
  ingrid ingrida inji inna inès inés ioana iona iqra irati irena irene irina iris irma irmgard iryna isabel isabela isabele
  isabell isabella isabelle isadora iseult isha isidora isla islande isobel issa itzel iva ivaana ivalu ivana ivanka ivanna
  ivy iwona izabela izaro jacinda jacinta jackie jacklyn jacky jaclyn jacquelina jacqueline jacquelyn jacqui jada jadranka
  jadwiga jamaal jami jamila jana janae jane janele janelle janessa janette janhvi janice janie janina janine janis janja
  jaqueline jasmin jasmina jasmine javiera jaya jayalalithaa jayne jazmin jazmine jeana jeane jeanette jeanie jeanina jeanine
  jeanna jeanne jeannette jeannie jeannina jeannine jelena jemima jen jena jenelle jenifer jenna jennette jenni jennie
  jennifer jenny jeri jerri jesica jess jesse jessica jette jhene jhené jil jilian jill jillian jimena jing jo joan joana
  joane joann joanna joanne jocelyn jodi jodie jody joelle johana johanna johanne jolanta joleen jolena jolene joni jonna
  josefa josefina josefine joselyn josephina josephine josiane josie joumana jovana joy joya joyce juana juanita judeline judi
  judith judy jules julia juliana julianna julianne julie julienne juliet julieta juliette julissa jumana justina justine
  justyna jutta jyoti jóhanna kabita kacey kadiatou kaede kaia kaija kaisa kaitlin kaitlyn kajol kaleigh kaley kali kalle
  kallie kalpana kamala kamila kamile kamla kandice kangana kanika kanyakumari kaori kara kareena karen kari karima karin
  karina karine karissa karla karly karolina karoline karyn kassandra kassie kat katarina katarzyna kate katelyn katelynn
  katerina kateryna katharina katharine katherina katherine kathie kathleen kathrine kathryn kathy kati katia katie katja
  katlyn katrin katrina katrín katy kavita kavya kay kaye kayla kaylee kayleigh kazuko keeley keely keiko keira keisha kejsi
  keley keli kelley kelli kellie kelly kellyanne kelsie kely kendra kenna kenza kera keri kerri kerstin kesha keshia ketanji
  keti kezia khadija khadijah khadije khaleda khawla kheira khongordzol kia kiana kiara kiera kiersten kiley kimberlee
  kimberley kimberli kimberly kimmernaq kinga kira kirsi kirsten kirstin kirsty kitty kizzmekiah kizzy kjersti klea kolinda
  komal konul kori kourtney krista kristen kristi kristie kristin kristina kristine kristy kristyna krystal krystyna ksenia
  kseniya kumiko kyla kylee kylie kyoko kyra kyrsten lacey lacie lacy ladona ladonna laetitia laia laila lakesha lakisha
  lakshmi lalita lama lamija lana lara larisa larissa larysa lashana lata latasha latifa latisha latonya latoya laura laure
  laurel lauren laurie lauryn laverna laverne lavinia laxmi layda layla lea leah leana leandra leane leann leanna leanne leda
  leela leena leia leigh leila leilani leja lejla lela lena lene leni lenora lenore leola leona leondra leonie leonora leora
  lesedi lesia lesley lesli leslie lesly leticia letitia letizia lettie lex lexie leyla leylah leymah leïla li lia lian liana
  lianne libbie libby lidia lidya liepa liisa lila lili lilia lilian liliana liliane liliia lilja lillia lillian lillie lilly
  lily lin lina linda lindiwe lindsay lindsey lindsi lindsy lindy lisa lise lisette liudmila liudmyla liv livia liz liza
  lizbeth lizette lizzie lizzo ljiljana lois lola lolita lora loraina loraine loredana lorelei lorena lorene loretta lori
  lorie lorna lorraina lorraine lorri lorrie lotte lottie louella louisa louise loujain lourdes lovelie luann lubna lucero
  lucia luciana lucie lucija lucile lucille lucinda lucrezia lucy lucía ludivine ludmila ludovica luela luella luisa luise
  luiza lujain lula lulu lulwa luminita luna lupe lupita luz lydia lyla lyn lyna lynda lyndsey lyne lynette lynn lynna lynne
  lynnette lynsey lyubov lyudmila lyudmyla léa mabel mabinty mable macie macy madalyn maddalena maddie madeleine madelina
  madeline madelyn madge madhu madhuri madison madonna mae maeve magda magdalena magdalene maggie maha mahnaz mahsa mai maia
  maija maire mairead mairéad maisie maite maja malak malala malen malgorzata malia malika malinda malini mallory mamata manal
  mandakranta mandira mandy manisha manju manon manuela mara marcela marcella marcelle marci marcia marcie marcy margaret
  margarete margarette margarida margarita margaux marge margery margherita margie margo margot margret margrethe margrette
  marguerite mari maria mariah mariam mariamawit mariami marian mariana mariane marianna marianne maribel maricela marie
  mariela mariella marielle mariia marija mariko marilyn marina maris marisa marisol marissa maritza mariya marja marjorie
  marketa marla marlena marlene marlène marnie marsha marta martha martina martine marwa mary maryam maryan maryann marybeth
  maryjane marylou maryna marzena maría masako masih masoumeh mathilde matilda matilde mattie maud maude maura maureen mavis
  maxina maxine maya mayawati maybell mayim mayra maysa maysoun mayumi mazie małgorzata mckenzie meagan meaza meena meera meg
  megan megawati megha meghan megumi mehrangiz mei meihong melania melanie melina melinda melisa melissa mellisa mercedes
  meredith meriem merissa merja merjem meron meryem meryl mette mhairi mia micaela michaela michela michele michelle michiko
  midori mie mihaela miho mika mikaela mila milagros mildred milena miley milica millicent millie milly mimi mims mina mindy
  minenhle minerva ming minh minna minnie minoo mira miral miranda mireille mirela mireya miriam mirja mirjana mirlande mirra
  misaki missy mitzi miyar miyuki mobina moira mollie molly mona monica monika monique mouna mrignayani muriel mya mylène myra
  myriam myrlande myrna myrtle máire märta mélanie mélissa mónica naasunnguaq nada nadene nadezhda nadia nadina nadine nadiya
  nadya nadège nahia naima najat najla najwa naledi nalla nanaia nancy nandini nandita nanette naoko naomi naomie narges nasim
  nasrin natalia natalie nataliia nataliya natalya natasa natasha nathalie nawal nazanin neda neela neelam negar neha nehir
  nel nela nelisa nell nellie nelly nena nerea nerissa nesreen ngozi nia niamh nichelle nichole nicki nicky nicola nicole
  nicoleta nicoletta nicolette niharika nika niki nikita nikki nikole nila nilay niloofar nina nirmala nisanur nisha nita
  nives nivi nkosazana noa noella noelle noemi noemí nomvula noor nooshin nora norah noreen noriko norma nouf nouha nour noura
  noémie nuala nupur nur nura nuray nurul nusrat nyla oana octavia océane odelia odette odile odval ofelia oisha oksana ola
  olena olesya olga olha olive olivia oltea olympe omarosa ons ophelia ophélie oprah orla ornella otilia ottilie oumou outi
  oyunbileg padma paetongtarn paige paivi pallavi paloma pam pamela pandora paninnguaq paola parisa parvati parvin pascale
  patrica patrice patricia patrisse patrizia patrycja patti pattie patty paula paulette paulina pauline payal pearl peg peggy
  penelope penny penélope perdita perla pernille persephone petra philippa philomena phoebe phylicia phylis phyllis pia piedad
  piia pilar pipaluk piper pippa pirkko polina polly pooja poonam portia prachi pratibha preeti preity priscila priscilla
  priti priya priyamvada priyanka prudence punam purnima puteri päivi pénélope qing qinwen queenie quiana rabab rabia rabina
  rachael rachel rachele rachelle rachida rachna radha radhika rae raffaella ragnhild raija raina raisa raluca ramona randi
  rania raquel rasha rasheda rashida rashmi rayna reanna reba rebeca rebecca rebeka rebekah reem reema reena regina rehana
  reihaneh reiko reina rekha rena renae renata renate renee renho renu renée reta reyna rhea rhiannon rhoda rhona rhonda ria
  ricarda richa richelle ricki rie rihanna riikka riitta rikke rikki riko rimas rin rina risa rita ritu ritva riya robbin
  roberta robyn rochele rochelle rocio rocío rodica roghayyeh rohini roisin rolanda ronda ronela roni ronna roopa rosa rosalie
  rosalina rosalind rosalinda rosalyn rosalía rosanna rosanne rosaura rose roseann roseanne rosella roselle roselyne rosemarie
  rosemary rosetta rosie roslyn rossella roswitha rosângela rowan rowena roxana roxane roxanna roxanne roxie roxy roya roza
  ruba ruby ruchi rula rupa ruslana ruth ruthie ruxandra régine róisín saanvi saara saba sabah sabina sabine sabrina sachiko
  sade sadhna sadie safa safiya sahar sahle sahra saida sakeena sakineh sakshi sakura sallie sally salma salome samantha samar
  samia samira sana sanae sandhya sandra sandrine sandy sangeeta sanna saoirse sapna sara sarah sarina sarita saroj sarojini
  sasha saskia satu savanna savannah savita sawsan sayaka scarlett seema segolene seija seiko selena selene selina selma
  serena serife setareh setayesh setsuko sevda sevinj shabana shahd shaikha shailene shaim shaima shaimaa shakira shalini
  shana shanaya shanda shania shanice shaniqua shanna shannon shanon shari sharlene sharmila sharon sharron sharyn shauna
  shawna shayla shayma shayna shazia sheba sheela sheena sheila shelia shelley shelly sheri sherian sheridan sherifa sherri
  sherrie sherry sheryl shikha shilpa shira shireen shirin shirley shirli shirly shizuka shobha shohreh shona shonda shraddha
  shreya shristi shruti shweta shyla sierra signe sigourney sigrid siham silke sillin silvia simin simona simone simran sindy
  sinead sinéad siobhan siobhán sirpa sita siti siv skye slavica sloane smaranda smita smriti sneha snezana sobia socorro sofi
  sofia sofie sofiia sofija sofía soile solange soledad solomiia solveig solène somayyeh sonali sonam sondra sonia sonja sonya
  sophia sophie soraya sorcha sorina sri stacey staci stacie stacy starla stefania stefanie steffi stela stella stephane
  stephanie stine stéphanie sudha sue suella suha suhair sujata suki suman sumayah sunita supriya surabhi susan susana susane
  susanna susannah susanne sushila sushma sushmita susi susie sussan suu suzan suzana suzane suzanna suzanne suzette suzie
  suzy svandís svenja svetlana svitlana swara swati sybil sylvi sylvia sylvie sylwia ségolène taapsee tabata tabatha tabitha
  tahani takako tala talia talitha tamar tamara tamera tami tamika tammi tammie tammy tamra tamsin tamzin tania tanika tanisha
  tanja tanvi tanya tara taraji tarana taraneh tarja taryn tasha tatiana tatyana tawana tegan teodora teresa tereza teri terri
  terrie tess tessa tessie tetiana tetyana thalia thandi thandie thandiwe thandolwethu thangam thea thelma theodora theresa
  therese thomasina thuli thérèse tia tiana tianna tiara tiffany tiina tijana tilda tina tingting tisha tiziana tjiska tomoko
  toni tonia tonya tora tori tracey traci tracie tracy tricia trina trish trisha trista trudy tui tula tulsi tuula tyra tytti
  ugne uliana ulla ulrika ulrike ulyana uma una unni urmila ursula urszula urte usha ute uxue uzo valentina valentyna valeria
  valerie valérie vandana vanesa vanessa vani varsha varvara vasudha vasundhara veda veena velma venus vera verna vernice
  veronica veronika veronique verónica verónika vesna vibeke vicki vickie vicky victoria vida vidya vigdis vigdís vikky
  viktoria viktorie viktoriia viktorija vilte vimala vinita violet violeta violette viorica vira virginie vittoria vivian
  viviana viviane vivien vivienne vjosa vrinda vusala véronique wafa wakana waltraud wanda wangari wendi wendy whitney whitni
  whitny widad widelene wiebke wila wilhelmina willa willow wilma winifred winnie winnifred winona xiaofei xiaomei xiaoyan
  ximena xinyi xiu xochitl xóchitl yadira yael yagmur yamini yan yana yara yarin yasaman yasmin yasmine yayoi yeidckol
  yekaterina yelena yesenia yevgenia yevheniia ying yingluck ylva yoko yolanda yolande yoshiko yuina yuka yuki yuko yulia
  yuliya yumi yumiko yuna yuriko yvette yvona yvone yvonna yvonne zada zahra zainab zanele zara zaynab zazie zeenat zehra
  zeina zeinab zelda zelma zena zendaya zeynab zeynep zhanna zinaida zineb zlata zoe zoey zofia zohra zohreh zoila zola zora
  zorana zoya zoé zoë zsofia zuzana åse ève éliane élisabeth élodie éléonore émilie íde órla úna þorgerður
`);

/** Given to women and men alike. */
export const sharedNames = names(`
  adrien akira alexis alfie andi andra andrea aubrey aung avi bailey blair blaze cai cao casey cassidy charlie chase chen
  cheng cheyenne dakota darcy devan devon drew ellery fei finley foster gabby gabriele gao greer guo hadley halsey harper
  hinata hollis hong huang huma ilya jaime jamie jammie jean jessie jiang jie jude kai kasey kelsey kemi kendall kenyatta
  kerry kiran kris lashawn liang liu luo manaia marion marlo marshal matty maxime mel melokuhle ming morgan nana nino ollie
  pat peng pierce quinn reese refugio regan remy rene shashi shay shea shelby shiloh skip skyler sloan syd tatum taylor tory
  wren wu xiao xie xu zhang zhao zheng zhou édith
`);

/** Words, towns and family names that are given to people as a first name too. */
export const namesAmongOthers = names(`
  abbas ace al alexandria america anderson april archer ash august aurora austin autumn baker barron barton blade booth bran
  brandy bristol brock brooklyn brooks burgess burl buzz cadence carson carter carver champ chance charity clark clementine
  coco colt columbus cooper cotton dame dayton deacon deforest devi dezső drake duarte dusty earl earnest ebony eve fanny
  felicity finch fisher fitzgerald florence forest gardner garrison gaspar gene gil goodwin gore gray gunner hamilton hardy
  harmon harris hart hayes henderson herb howell hudson hun indigo jackson jade jock jordan joss june junior kid kit krishna
  kriti lan lark lee lincoln ling lyric mac marin marine mason maverick melody mercy meyer miles miller modesto mohan
  montgomery morris murray noma norm norris nova novak opal orlando paris park parker patience petter pier piero poppy porter
  potter prince queen radu raleigh ranger rani raven reed ridley rip rocky rod roosevelt rush saffron sage salem salvador
  santiago sari sawyer scout sinclair sion sissy skylar sonny stein sterling summer sung sydney tad tate thatcher tor trace
  trip turner viola virginia walker ward webb webster whit wilson winter woo woody yogi zen
`);
