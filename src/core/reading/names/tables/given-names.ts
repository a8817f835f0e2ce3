/**
 * Given names by the gender they are mostly given to, lower case: those of compromise's lexicon (Spencer Kelly and contributors,
 * MIT licence), with common ones of other languages added.
 */
const names = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const maleNames = names(`
  aarav aaron abdallah abdel abdoulaye abdul abdullah abdullo abdulrahman abe abel abraham abram abu abubakr abulfazl adam
  adama adan adi adolf adolfo adolph adrian adriano advik afonso agustin ahmad ahmed ahmet aidan aiden aimar ajani aladdin
  alain alan alar alasdair alastair albert alberto albrecht alden alec alejandro aleksandar aleksander aleksandr aleksei
  alessandro alex alexander alexandre alexandros alexandru alexei alexey alf alfonso alfred ali alistair allan allen alois
  alonso alonzo alphonse alphonso alton alvaro alvin amar amin amine amir amit ammanuel ammar amos anas anatoli anatoliy
  anatoly ander anders andre andreas andrei andrej andres andrew andrey andrii andriy andrzej andy angel angelo angus anil
  anthony antoine anton antoni antonio antony anwar aputsiaq arata archibald archie ari ariel ariki arjun armaan armand
  armando armin arnaud arnav arno arnold aron arseniy art artem arthur artie artur arturo arun aryan asahi asif atal augusto
  augustus avery avigdor ayaan aykhan aziz bakary balazs bambang ban bandar bandile banele barney barrett barry bart
  bartholomew bashar bashir ben benigno benito benjamin bennie benny benson berat bernard bernardo bernhard bernie bert
  bertram bertrand beshoi bezalel bibek biff bilal bilawal bill billie billy bishal bjorn björn blaine blake bob bobby bogdan
  bohdan boris boyd brad bradford bradley brady branden brandon branislav brendan brendon brent brenton bret brett brian brice
  bruce bruno bryan bryce bryon buck buddy burt burton buster byron caleb calvin cameron camilo carey carl carlo carlos
  carlton carroll cary cecil cedric cesar chad charbel charles charley chas chester chet chris christoph christophe
  christopher christos chuck ciaran clarence claude claudio claus clay clayton clemens clement cletus cliff clifford clifton
  clint clive clyde cody colby cole colin collin colton connor conor conrad constantin corey cornelis cornelius cory craig
  cristiano cristobal curt curtis cyril cyrus daan dale damian damien damion damon dan daniel danilo danny daren darin dario
  darius darnell darrel darrell darren darrin darryl daryl dave davi david dean deandre declan deepak dejan delbert demetrius
  denis dennis denny denys deon derek derrick deshawn desmond deven devin dewayne dewey dexter diarmuid didier diego dieter
  dietmar dietrich dillon dimitri dimitris dinesh dion dirk dmitri dmitry dmytro domingo dominic dominick dominik dominykas
  don donald donnell donnie donny donovan dorian doug douglas dov dovydas doyle dragan duane dudley duncan dustin dwayne
  dwight dylan dyllan eamon ebenezer ebrahim ed eddie edgar edgars edmond edmund edoardo eduard eduardo edward edwardo edwin
  efrain efren ehud eitan elbert eldon eli elias elijah eliot elisha elliot elliott ellis elmer elon elton elvin elvis elwood
  emanuel emerson emery emil emiliano emilio emilis emirhan emmanuel emmett enoch enrico enrique enzo eoin ergi eric erich
  erick erik ernest ernesto ernie ernst errol ervin erwin esteban ethan eugen eugene evan evens everett evgeny eymen ezra
  fabian fabien fabio fabrice fabrizio fadi fahd faisal federico felipe felix feng ferdinand ferdinando fergus fernando fidel
  filip fionn fletcher florian floyd forrest francesco francis francisco franciszek francois frank frankie franklin franklyn
  fraser fred freddie freddy frederic frederick frederik fredrick fredrik friedrich frits fritz fumio fyodor gabe gabor
  gabreal gabriel gabrielius galen gareth garland garrett garry garth gary gavin gennady geoff geoffrey georg george georges
  georgi georgios georgy gerald gerard gerardo gerhard gerrit gerry gert giacomo gideon gilbert gilberto giles gilles gino
  giorgi giorgio giorgis giorgos giovanni gitanas giuseppe glen glenn godfrey gonzalo goran gord gordon gottfried grady graham
  grant greg gregg gregor gregorio gregory grigory grover guido guilherme guillaume guillermo gunnar gunter gunther gus gustaf
  gustav gustave gustavo guy gyorgy günter habib hal halim hamid hamish hamza hank hans hao harlan harley harold harri harry
  haruhito haruki haruta haruto harvey hasan hassan hayato hayden heath hector heinrich heinz heitor helmut hendrik henri
  henrik henrique henry henryk herbert herman hermann herve hiroshi homer horace horacio horatio hossein howard howie hubert
  hugh hugo humberto humza huseyin huseyn hussain hussein hydar håkon iain ian ibai ibrahim ichika ignacio igor ihor ike iker
  ilija imran inuk inunnguaq ionut ira irvin irving irwin isaac isaiah isaias ishaan isiah ismael ismail issac istvan itai
  itamar itsuki iurii ivan jack jacob jacques jaden jaka jake jakob jakov jakub jamal james jameson jamison janet jared jarod
  jaroslav jaroslaw jarrett jarrod jarvis jason jasper javier jayden jayson jd jean jeb jed jeff jeffery jeffrey jeffry jens
  jerald jeremiah jeremy jermaine jerome jeronimo jerry jesus jian jim jimi jimmie jimmy jinping jiri joao joaquin joe joel
  joesph joey johan johann johannes john johnathan johnathon johnie johnnie johnny joko jokubas jon jonah jonas jonathan
  jonathon jonny jordi jordon jorg jorge jose josef joseph josh joshua josiah josue jozef juan julen julian julien julio
  julius jurgen justin jürgen kacper kajus kamal kamil kanata karim karl karol kaspar kathem kauri keenan keir keith ken
  kendrick kenji kenneth kenny kenton kermit keven kevin khaled khalid kieran kim kingsley kip kiril kirill kirk kirollos
  kjell klaus kofi konrad konstantin kostas kostiantyn krisjanis kristian kristopher krzysztof kurt kurtis kyle kyls kyrylo
  lamar lambert lamont lance landon larry lars laszlo laurence laurent lawrence leandro lech leevi leif leland len lennart
  lenny leo leon leonard leonardo leonel leonid leopold lester lethabo levente levi liam linus lionel lior lloyd logan lonnie
  loren lorenzo lou louie louis lovro lowell luc luca lucas luciano lucien ludovic ludvig ludwig luigi luis luiz luka lukas
  luke luther luuk lyle lyndon maayan macaulay maciej mack mads magnus mahamadou mahammad mahdi mahesh mahmoud majd maksim
  malachai malachy malcolm malik mamadou manfred manish manmohan manny manuel marc marcel marcell marcello marcelo marcin
  marco marcos marcus marek mariano mario marios marius mark markel marko markos markus marlin marlon marquis marshall marti
  martim martin marty marvin masoud matej mateo mateusz matheus mathew mathias mathieu mathis matias matt matteo matthew
  matthias matti mattia mattias matus matyas maurice mauricio max maxim maximilian maximiliano maxwell mehdi mehmet melvin
  merle merrill mervin mervyn micah michael michal micheal michel mick mickey micky miguel mihai mikaere mike mikel mikhail
  mikolaj milhouse milo milos milton minato minik mitch mitchell modibo moe mohamad mohamed mohammad mohammed moises monte
  monty moon moritz moses moshe moussa muhamed muhammad muhammed murad mustafa mustapha mykhailo mykola myles myron nabih
  naftali nahom narendra nate nathan nathanael nathaniel nathy nawaz nayef neal ned neil nelson neville newt nguyen nicholas
  nick nickolas nico nicolas niels nigel niilo nik nikau nikhil niklas niko nikola nikolai nikolay nikos niles nils noah noam
  noel nojus nolan nomaan norbert norman nuka octavio oier olaf olav oleg oleh oleksandr oleksii oleksiy oliver olivier omar
  omer ondrej ori orville osama oscar oskar osman osvaldo oswald otis otto oumar owen pablo padraig paolo pascal patrick
  patrik paul paulie paulo paulos pavel pavlo pawel pedro percy pervez petar pete peter petr petro petros petteri phil philip
  philipp philippe phillip pierre pieter pietro piotr prabowo prakash pravit prayut prem preston pyotr quentin quincy quinton
  rachid radoslaw rafael rafik rahul rainer rajesh rajiv ralf ralph ramiro ramon ramzan randal randall randolph randy raoul
  raphael rashad rasmus raul ravi rawiri ray rayan raymond recep reece reggie reginald regis reid reuben rex reyansh reynaldo
  reza rhett rhys ricardo riccardo rich richard richie rick rickey rickie ricky rico riley rishi roan rob robbie robby robert
  roberto rocco roderick rodger rodney rodolfo rodrigo roel rogelio roger rohan roland rolando rolf roman romano romeo ron
  ronald ronan ronnie ronny rory rosario roscoe ross roy royce ruben rubin rudolf rudolph rudy rufus rupert ruslan russ russel
  russell rustem rusty ryan ryou saad saeed sal salik salman salvatore sam sami samir samkelo sammie sammy samuel sandeep
  sandro sanjay santino saqib satoshi satya saud saul sauli scot scott scottie scotty seamus sean sebastian sebastien sekou
  selim sepp serge sergei sergey sergio serhii serhiy seth seymour shahid shane shaquille shaun shawn shayne shehbaz sheldon
  shelton sherman shigeru shimon shinzo shlomo sid siddhartha sidney sigmund silas silvio simon siyabonga slobodan solomon
  soren souleymane souta spencer spike srettha stan stanislav stanislaw stanley stefan stefano stefanos stephan stephen steve
  steven stevie stew stewart stu stuart sumit sundar sunil suraj suresh susilo sven svend syed sylvester szymon tadgh taha
  taichi taika takashi tanner taras tareq tariq tatsuki tayyip ted teddy tedros terence terrance terrell terrence terry thad
  thaddeus thaksin theo theodor theodore thiago thierry thom thomas tim timmy timothy timur titus tobias toby tod todd tom
  tomas tomasz tommaso tommie tommy tomoharu tony toomas travis trent trenton trevor trey tristan troy truman tunar turki ty
  tyler tyrone tyson ughur ulf ulrich ulrik ulysses umberto unax uri usman uwe vaclav val valentin valentine valerii valery
  van vance vasily vasyl vern vernon viacheslav vic vicente victor vihaan vijay vikram viktor vince vincent vincenzo virgil
  vitali vitaliy vivaan vivek vlad vladimir vladislav vojtech volker volodymyr vyacheslav wade walid wallace wally walt walter
  warren waylon wayne wei wendell werner wes wesley weston wilbert wilbur wiley wilfred wilfredo wilfrid wilfried wilhelm
  willard william willie willis willy winfried winslow winston wojciech wolfgang woodrow wout wouter wyatt xavier xhoel xi
  yahli yair yanis yann yannick yannis yaroslav yasser yassin yassine yevgeni yevgeny yevhen yitzhak yoav yonas yonatan
  yonathan yong yoon yosef yousouf youssef yuen yuri yuriy yury yusif yusuf yuuma yuval yves zac zach zachariah zachary
  zachery zack zackary zahid zakaria zan zane zdenek zoltan zoran zulfikar
`);

export const femaleNames = names(`
  aada aadya aaliyah aaradhya aasha abagail abbey abbi abbie abby abi abie abigail abril ada adaline adalyn addie addilyn
  addison adel adela adelaide adele adelene adelia adelina adeline adelynn adreanna adriana adrianna adrianne adriena adriene
  adrienne agatha aggie agnes agnieszka agustina aicha aida aileen aimee aina aino ainsley aisha aishah aisling aislinn
  aislynn ajla akiko alaina alana alanis alanna alannah alanoud alayah alayna alba alecia aleisha alejandra aleksandra alena
  alesia alessandra alexa alexandra alexia alia alice alicia alicja alina aline alisa alise alisha alison alissa aliza allie
  allison allyson althea alya alycia alysa alyson alyssa amahle amaia amaira amalia amanda amber amberly amelia amelija amie
  amilia amina aminata amy ana anabel anamaria anastasia anastasija anaya andjela ane aneta anette angela angelia angelica
  angelina angeline angelique angie anika anisa anissa anita anja anjali anjelica ann anna annabel annabella annabelle
  annalena annalisa annamaria anne annemarie annett annette annie annika annmarie anohito antoinette antonella antonia anya
  aoi aoife aria ariana arianna arianne arielle arleen arlena arlene arlette aroha arpita asha ashanti ashlee ashleigh ashley
  ashli ashlie ashly ashlyn ashraqat ashton asiya asja asmita assil astrid ataahua athena audra audrey audri audry augustina
  augustine aurelia austeja ava avigail awa aya ayana ayanna ayesha aygun aylin ayn ayse aysel azra azuna barbara barbora
  barbra bayarmaa bea beatrice beatriz becca becky belinay belinda benita bernadette bernadine bernice bertha bertie beryl
  bess bessie beth bethanie bethany betsy bette bettie bettina betty bettye beula beulah bev beverley beverly bianca biljana
  binita bintou birgit bismah blanca blanche blossom blythe bobbi bobbie boglarka bolormaa bonita bonnie brandi brandie
  breanna bree brenda brenna briana brianna brianne bridget bridgett bridgette brigid brigitte britney britt brittany brittney
  brittni brittny bronwyn brooke bryanna brynn caitlin caitlyn calista callie camila camile camilla camille candace candice
  cara carina carissa carla carlene carley carlie carlota carlotta carly carmel carmela carmella carmen carol carole carolina
  caroline carolyn carrie carrol casandra cassandra cassie catarina caterina catherina catherine cathleen cathryn cathy
  catrina cayla cecelia cecile cecilia cecily celeste celia celina celine chandra chanelle chantal chantelle charis charissa
  charla charlena charlene charlette charlotte charmaine chedeline chelsea chelsey cher cheri cherie cheryl chiara chloe
  chrissy christa christal christen christiana christiane christie christina christine christy chrystal ciara cierra cindi
  cindy clair claire clara clare clarice claris clarissa claudette claudia claudine cleo cleopatra clotilde coleen colette
  colleen concepcion condoleezza connie constance constanza consuelo cora coralie cordelia cori corina corine corinna corinne
  cornelia corrine courtney courtni courtny cristal cristina crystal cyndi cynthia dahlia daina daisy dalal dalia damaris
  damia dana danette dani danica daniela daniele daniella danielle danika daniz daphna daphne dara darby darcey darcie daria
  darla darlena darlene darya davida davina dawn dayle dayna deana deandra deann deanna deanne deb debbie debby debora deborah
  debra debrah dede dee deedee deena deepa deidre deirdre dela delia delilah della delores deloris delphine demetria dena
  denice denise desiree dhia diana diane dianna dianne dina dinah dionne diya djeneba dolly dolores dominique dona donna dora
  doreen doris dorla dorothea dorothy dorthy dottie dragana ecrin edel eden edie edith edna edwina eevi eileen eisha ekaterina
  ekta ela elaina elaine elana eleanor elen elena eleni eliana elicia elida elie elif elin elina elinor elisa elisabeth elise
  eliska eliza elizabete elizabeth elizaveta ella ellen ellie elly elma elnora eloise elouise elsa elsie elva elvina elvira
  ema emanuela emelda emely emerald emile emilee emilia emilie emilija emily emina emine emma emmaline emmanuelle emmeline
  emmie emmy enid erica ericka erika erin erma ernestina ernestine eryn esma esmeralda esperanza estela estele estella estelle
  ester estere esther estrella ethel etienne etta eugenia eugenie eunice eva evangelina evangeline evelin evelina evelyn evi
  evie evita ewa faith fajr fanta farah farida farrah farzana fatemeh fatiha fatima fatin fatma fatoumata fay faye felecia
  felicia fenna fernanda fien fiona flora florencia fozia fran frances francesca francina francine francisca francoise freda
  freja frida frieda gabi gabija gabriela gabriella gabrielle gaby gail gale galina gamalat gamila garnet gayle gemma gena
  genesis genevieve genna georgette georgie georgina geraldina geraldine geri germaine gertrud gertrude gia gianna gigi gilda
  gillian gina ginger giorgia giovanna gisela gisele giselle gita giulia gladys glena glenda glenna gloria glynis golda goldie
  googoosh grace gracie graciela greta gretchen griselda gunay gunel gwen gwendolyn gwyneth habiba hailey hala haley hallie
  hana hanah hanna hannah hariet hariette harmony harriet harriett harriette hasnaa hasti hatice hattie hawa hayley hazel
  heather heidi heike helen helena helene helga helmi henrietta hermine hessa hester hilary hilda hildegard hillary himari
  hoda hollie holly hope hortense hosna hosniya hussa hyacinth ida ila ilene iliana ilina ilona ilse imane imelda imogena
  imogene indira ines ingrid ingrida inji iona irati irena irene irina iris irma iryna isabel isabela isabele isabell isabella
  isabelle isadora isidora isla islande isobel iva ivaana ivalu ivana ivanka ivy iwona izaro jacinda jacinta jackie jacky
  jaclyn jacquelina jacqueline jacquelyn jada jami jana janae jane janele janelle janessa janette janice janie janina janine
  janis jaqueline jasmin jasmina jasmine javiera jayne jazmin jazmine jeana jeane jeanette jeanie jeanina jeanine jeanna
  jeanne jeannette jeannie jeannina jeannine jelena jen jena jenelle jenifer jenna jennette jenni jennie jennifer jenny jeri
  jerri jesica jess jesse jessica jil jilian jill jillian jing jo joan joana joane joann joanna joanne jocelyn jodi jodie jody
  joelle johana johanna joleen jolena jolene joni josefa josefina josefine joselyn josephina josephine josie jovana joy joya
  joyce juana juanita judeline judith judy jules julia juliana julianna julianne julie julienne juliet julieta juliette
  julissa justina justine kabita kacey kadiatou kaede kaia kaitlin kaitlyn kaleigh kali kalle kallie kamala kamila kamile
  kanyakumari kara karen kari karima karin karina karissa karla karly karolina karoline karyn kassandra kassie kat katarina
  kate katelyn katelynn katerina kateryna katharina katharine katherina katherine kathie kathleen kathrine kathryn kathy kati
  katia katie katlyn katrin katrina katy kavita kay kaye kayla kaylee kayleigh keeley keely keiko keira keisha kejsi keley
  keli kelley kelli kellie kelly kelsie kely kendra kenna kenza kera keri kerri khadija khadije khawla kheira khongordzol kia
  kiana kiara kiera kiersten kiley kimberlee kimberley kimberli kimberly kimmernaq kira kirsten kirstin kirsty kitty kizzy
  klea konul kori kourtney krista kristen kristi kristie kristin kristina kristine kristy kristyna krystal ksenia kyla kylee
  kylie kyra lacey lacie lacy ladona ladonna laia laila lakesha lakshmi lamija lana lara larisa larissa latasha latifa latisha
  latonya latoya laura laurel lauren laurie lauryn laverna laverne lavinia laxmi layla lea leah leana leandra leane leann
  leanna leanne leda leena leia leigh leila leilani leja lejla lela lena lenora lenore leola leona leonie leonora leora lesedi
  lesley lesli leslie lesly leticia letitia lettie lex lexie leyla lia lian liana lianne libbie libby lidia lidya liepa lila
  lili lilia lilian liliana lilja lillia lillian lillie lilly lily lin lina linda lindsay lindsey lindsi lindsy lindy lisa
  lisette liv livia liz liza lizbeth lizette lizzie lois lola lolita lora loraina loraine lorelei lorena lorene loretta lori
  lorie lorna lorraina lorraine lorri lorrie lotte lottie louella louisa louise lovelie luann lucia luciana lucie lucija
  lucile lucille lucinda lucy ludmila luela luella luisa luise lula lulu lulwa luna lupe lupita luz lydia lyla lyn lyna lynda
  lyndsey lyne lynette lynn lynna lynne lynnette lynsey lyudmila mabel mable macie macy madalyn maddie madeleine madelina
  madeline madelyn madge madison madonna mae magda magdalena magdalene maggie maha maia maire maisie maite maja malak malen
  malgorzata malia malika malinda mallory mandakranta mandy manon manuela mara marcela marcella marcelle marci marcia marcie
  marcy margaret margarette margarida margarita marge margery margie margo margot margret margrette marguerite mari maria
  mariah mariam mariamawit mariami marian mariana mariane marianna marianne maribel marie mariela mariella marija marilyn
  marina maris marisa marisol marissa maritza mariya marjorie marla marlena marlene marnie marsha marta martha martina martine
  marwa mary maryam maryan maryann marybeth maryjane marylou masoumeh mathilde matilda matilde mattie maud maude maura maureen
  mavis maxina maxine maybell mayra maysoun mazie małgorzata mckenzie meagan meg megan meghan mei melania melanie melina
  melinda melisa melissa mellisa meredith meriem merissa merjem meron meryem meryl mia micaela michaela michele michelle
  midori mika mikaela mila milagros mildred milena milica millicent millie milly mimi mina mindy minenhle minerva minh minnie
  mira miral miranda miriam mirlande mitzi miyar mobina moira mollie molly mona monica monika monique mrignayani muriel mya
  myra myriam myrlande myrna myrtle naasunnguaq nadene nadia nadina nadine nadya nahia naima nalla nancy nanette naomi naomie
  narges natalia natalie nataliia natalya natasha nathalie nehir nel nela nelisa nell nellie nelly nena nerissa nesreen nia
  niamh nichole nicki nicky nicola nicole nicolette niharika nika niki nikita nikki nila nilay nina nisanur nisha nita nivi
  noa noella noelle noemi noor nora norah noreen norma nouf nour nur nuray nurul nyla octavia odelia odette odval ofelia oisha
  oksana ola olena olga olha olive olivia ophelia oumou oyunbileg paige pam pamela pandora paninnguaq paola parvati patrica
  patrice patricia patti pattie patty paula paulette paulina pauline pearl peg peggy penelope penny perla petra philomena
  phoebe phylis phyllis pia pilar pipaluk polina polly portia priscila priscilla priya priyamvada prudence puteri queenie
  quiana rabina rachael rachel rachele rachelle rachida rae raina ramona randi rania raquel rayna reanna reba rebeca rebecca
  rebeka rebekah reem reema regina reihaneh reina rena renae renata renee reta reyna rhea rhiannon rhoda rhona rhonda ria
  richelle ricki rikki riko rimas rin rina rita riya robbin roberta robyn rochele rochelle rocio roghayyeh rolanda ronda roni
  ronna rosa rosalie rosalina rosalind rosalinda rosalyn rosanna rosanne rose roseann roseanne rosella roselle rosemarie
  rosemary rosetta rosie roslyn rowan rowena roxana roxane roxanna roxanne roxie roxy ruby ruth ruthie saanvi sabina sabine
  sabrina sade sadie sahar saida sakeena sakineh sakura sallie sally salma salome samantha samira sandra sandy sanna saoirse
  sara sarah sarina sasha savanna savannah scarlett selena selene selina selma serena serife setayesh sevda sevinj shahd
  shaikha shaim shaimaa shakira shana shanaya shanda shania shanna shannon shanon shari sharlene sharon sharron sharyn shauna
  shawna shayla shayma shayna sheba sheena sheila shelia shelley shelly sheri sheridan sherifa sherri sherrie sherry sheryl
  shira shirley shirli shirly shona shristi shyla sierra sillin silvia simona simone sindy siobhan sita siti skye snezana
  sobia sofia sofie sofija somayyeh sondra sonia sonja sonya sophia sophie sri stacey staci stacie stacy starla stefanie stela
  stella stephane stephanie sue suha sumayah sunita susan susana susane susanna susannah susanne susi susie suzan suzana
  suzane suzanna suzanne suzette suzie suzy svetlana svitlana sybil sylvia sylvie tabatha tabitha tala talia talitha tamar
  tamara tamera tami tamika tammi tammie tammy tamra tania tanika tanisha tanya tara tarana taryn tasha tatiana tawana tegan
  teodora teresa tereza teri terri terrie tess tessa tessie tetiana thalia thandolwethu thea thelma theodora theresa therese
  thomasina tia tiana tianna tiara tiffany tina tingting tisha toni tonia tonya tora tori tracey traci tracie tracy tricia
  trina trish trisha trista trudy tui tula tyra ugne ursula urte usha uxue valentina valeria valerie vanesa vanessa veda velma
  vera verna vernice veronica veronique vesna vicki vickie vicky vikky viktoria viktorie viktorija vilte violet violeta vivian
  viviana vivien vivienne vusala véronique wakana wanda wendi wendy whitney whitni whitny widelene wila wilhelmina willa
  willow wilma winifred winnie winnifred winona xiaomei xiaoyan ximena xinyi yael yagmur yan yarin yasmin yasmine yelena
  yesenia ying yoko yolanda yuina yuki yulia yuliya yuna yvette yvona yvone yvonna yvonne zada zahra zainab zara zehra zeinab
  zelda zelma zena zeynab zeynep zineb zoe zoey zofia zola zora zoya zsofia zuzana
`);

/** Given to women and men alike. */
export const sharedNames = names(`
  adrien akira alexis alfie andi andra andrea aubrey avi blair blaze casey cassidy charlie chase cheyenne darcy devan devon
  drew foster gabriele hinata ilya jaime jamie jammie jessie jie jude kai kasey kelsey kendall kenyatta kerry kiran kris
  lashawn manaia marion marlo marshal matty maxime mel melokuhle morgan ollie pat pierce quinn regan rene shay shea shelby
  shiloh skip syd
`);
