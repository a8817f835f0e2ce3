/**
 * Frequent family names, lower case: those of compromise's lexicon (Spencer Kelly and contributors, MIT licence), with the most
 * frequent ones of the US census of 2000.
 */
export const surnames: ReadonlySet<string> = new Set(
  `
  abbas abbott acosta adams adkins adler agarwal aguilar akhtar aleksejev alexander aliyev allen allison almeida alvarado
  alvarez alves andersen anderson andersson andov andreassen andrejev andrews angelov angelova ansari araujo araya armstrong
  arnold arslan aslan atchison atkins atkinson austin ayala aydin babic bach baez bahk bahng bailey baker bakker baldwin
  ballard bandara bandyopadhyay banik banks barber barbieri barbosa barker barnes barnett barnier barrett bartlett barton
  barua bashir bass bates bauer beck becker beckham beethoven begu bektashi bell bengtsson benitez bennett benson berger
  bergman bergmann berisha bernasconi berndsen berry bhak bhang bhoumik bhowmik bhuiyan bianchi bishop bishwas black blair
  blake blanco blazevic blondal bogdanov bondarenko bonik boone boruya bosu bouchard bowen bowers bowman boyd boyko bozic
  bozinov bradley brady brankov brewer briem briggs brock brooks brown browne bryan bryant buchanan burgess burke burns burton
  bush butler byrd byrne bytyqi caceres cain calderon caldwell campbell cannon cardoso cardozo carlson carlsson carpenter carr
  carroll carson carter caruso carvalho casey castillo castro cavadini ceban cebotari celik cengic cereghetti cerna cerny
  chakma chakraborty chambers chan chand chandler chang chapman chatterjee chattopadhyay chaudhry chavez che chen cheon cheong
  cheung chiu choi chong chopra choudhury choung chow chowdhury choy christensen christiansen chung chwe ciobanu clark clarke
  clayton cobb cohen cole coleman collier collins colon conner conti contreras cook cooke cooper copeland corbyn correa
  correia cortez costa cox craig crawford crivelli cross cruz cummings cunningham curry curtis dahl damcevski daniel daniels
  danielsen dankula datta davidov davidson davies davis dawson dean debnath delgado delic demir demirovic dennis dervishi devi
  dewan dias diaz dickinson dimitrov dimitrova dissanayake dixon djurhuus dogan doherty dominguez donev dordevic dotto douglas
  doyle drake driscoll duarte dubois dumitru duncan dunn durand duric dutta dvorak dvorakova eder edison edwards einstein
  elliott ellis erickson eriksen eriksson escobar espinoza esposito estrada evans faber farmer farrell ferguson ferhatovic
  fernandes fernandez ferrara ferrari ferreira fields figueroa filipov filipovic fischer fisher fitzgerald fjeldsted fleming
  fletcher flores flowers floyd fontana ford fortin foster fournier fowler fox francis frank franklin frazier freeman friedman
  fuchs fuentes fujita fuller gagne gagnon galeano gallagher galli gallo gamage gandhi gao garcia gardner garner garrett garza
  gashi gauthier george georgiev georgieva gheorghe gibbs gibson gil gilbert gill gimenez giordano gjonaj gjoni glover
  goldberg goldstein golubev gomes gomez goncalves gonzales gonzalez goode goodman goodwin gorbachev gordon graham grant
  graves gray grayling green greene greer gregory grgic griffin griffith griffiths gruber guerra guerrero gunnarsson guo
  gustafsson gutierrez guzman gwon hadzic hagen hale halvorsen hamalainen hamilton hammond hampton hansen hanson hansson haque
  harding hardy harmon harper harrington harris harrison hart harvey hasani hasanov hasanovic hashimoto haugen haung hawkins
  hayashi hayes haynes heikkila heikkinen heinonen hemingway henderson henriksen henry hernandez herrera hess hicks higgins
  hill hines hitchcock hjaltalin hoang hodges hodzic hofer hoffman hoffmann hofmann hogan hojgaard hok holland holloway holmes
  holt hopkins horak horakova horton horvat houston howard howe howell hoxha hristov hristova huaman huang hubbard huber
  hudson huff hughes hunt hunter huynh ibrahimovic iglesias ikeda iliev ilieva ingram inoue ionescu ishikawa ito ivanou ivanov
  ivanova jackson jacobs jacobsen jakobsson jankovic jansen janssen janssens jansson jarvinen jefferson jenkins jennings
  jensen jhang jimenez joensen johannesen johannessen johansen johansson johnsen johnson johnston jones jonsson jordan
  jorgensen joseph joung jovanovic jung juric kahn kalloe kaminski kane kaplan kapoor karjalainen karlsen karlsson kastrati
  kato kaur kaya kayser kazlov keller kelley kelly kennedy khan kieffer kikuchi kilic kim kimura kinnunen klein kluivert
  knezevic knight kobayashi koch korhonen koskinen kovac kovacevic kovacic kovacs koval kovalchuk kovalenko kowalczyk kowalski
  kozlov kramer krasniqi kraus krause kravchenko kremer krishna kristensen kristiansen kryeziu kucera kucerova kumar kumara
  kuznetsov kvaran kwok kwon laine laitinen lamb lambert lammy lane lang larsen larson larsson lau lavoie lawrence lawson
  lebedev lee lefebvre lefevre lehmann lehtinen lehtonen leitner leka lekaj lenin leonard leroy lewis lincoln lindberg
  lindholm lindsey lindstrom liu liyanage lloyd logan lombardi lopes lopez lovric lowe lucas lukic luna lund lungu luo lynch
  lyons mack madrigal madsen maeda magnusson maier majerus makarov makela makinen maldonado malone mamani mammadov mancini
  mann manning mariani maric marin marino markovic marques marroquin marsh marshall martinez martins mason massey matei mathis
  matic matsumoto matthews maxwell mayer mayr mcbride mccarthy mccormick mccoy mcdaniel mcdonald mcgee mcguire mckenzie
  mckinney mclaughlin mclean medina mehmedovic mehmeti meier meijer mejia melnyk melo mendes mendez mendoza mercier messi
  messier meyer meyers micrachi mihhailov mikkelsen miles miller mills milosevic mitchell mohan molina moller monroe
  montgomery moody moore mora morales moran moreau moreira moreno moretti morgan mori morin morina morozov morris morrison
  mortensen morton moser moss mozart mulder muller mullins munoz munteanu murati muratovic murphy murray mussolini myers nagy
  nakajima nakamura nakashima narayan nash navarro neal neilson nelson nemcova nemec newman newton nguyen nichols nicholson
  nielsen niemi nieminen nikolic nikolov nikolova nilsen nilsson nixon norman norodahl norris norton novak novakova novikov
  novotna novotny nowak nunes nunez nyman obama obrien oconnor ogawa oliveira oliver oliynyk olofsson olsen olson olsson
  oneill orellana ortega ortiz orwell osborne owen owens ozdemir ozturk padilla page pahk pahng pak palmer papadopoulos park
  parker parsons patel patrick patterson patton paul pavic pavlov pavlovic payne pearson pedersen peeters pena pereira perera
  peretz perez peric perkins perry persson peters petersen peterson petrov petrova petrovic pettersen pettersson phak pham
  phan phang phelps phillips picasso pichler pierce piero pinas pinto pittman polishchuk poole pope popescu popov popovic
  porter portillo potter poulsen powell prasad pratt prifti prochazka prochazkova putin quinn quispe radic radu ramirez ramos
  ramsey rantanen rasmussen ravelli ray reagan reed rees reese reeves reid reis reiter reuter reyes reynolds rhodes ribeiro
  ricci rice richards richardson ries riley rios rivas rivera rizzo robbins roberson roberts robertson robinson rocha rodgers
  rodrigues rodriguez rodriquez rogers rojas romano romero roosevelt rose rosenberg ross rossi rotari roth roux rowe rowling
  roy rubio ruiz russell russo rusu ryan ryang ryoo ryu saarinen sahin saito sakamoto salas salazar salihovic salminen salo
  salonen sanchez sandberg sanders sandoval santana sante santiago santos sanz saric sasaki sato saunders savic scheving
  schiltz schmid schmidt schmit schmitt schmitz schneider schroeder schubert schultz schulz schwartz schwarz scott segura
  seinfeld semjonov semyonov seoh sepulveda serrano shala sharma shaw shehu shelton sherman shevchenko shevchuk shimizu silva
  simmons simon simonsen simpson sims sinatra sinclair singh singleton sirbu smirnov smit smith smyth snyder sokolov solovyov
  sorensen sosa soto soung sousa spencer stalin stanley starmer steele stein steiner stephens stevens stevenson stewart stoica
  stojanovic stokes stone stoyanov stoyanova strickland suarez subotic sullivan sutton suzuki svensson svoboda svobodova
  swanson szabo tahirovic takahashi tanaka tate tavares taylor teixeira terry thatcher thill thomas thompson thomsen thomson
  thorarensen thorlacius thornton tian tjin tkachenko todd todorov todorova tolstoy tomic torres toth townsend tran tremblay
  tryniski tsui tucker tuominen turcan turner turunen tyler underwood valdez valenzuela valverde vargas vasilyev vasquez
  vassiljev vaughn vazquez vega velasquez vesela vesely vidal vidovic villalba villalobos vinogradov virtanen visser vivaldi
  vogt volkov vorobyov vukovic waage wade wagner walker wallace walsh walters walton ward warner warren washington watanabe
  waters watkins watson watts weaver webb weber webster weiss welch wells welter wheeler white wilkerson wilkins wilkinson
  williams williamson willis wilson wimmer winfrey winkler wisniewski wojcik wolfe wolff wong wood woods wright xiao yamada
  yamaguchi yamamoto yamasaki yamashita yamazaki yang yates yeun yeung yildirim yildiz yilmaz yokoyama yoshida young yun
  zakharov zaytsev zhang zhao zhou zhu zimmerman zimmermann
`
    .trim()
    .split(/\s+/),
);
