import { normalForm } from '../words/words.ts';

/**
 * Everyday sorts of things that questions ask for ("which animal", "what kind of weather"), by the nouns that ask for them, with common
 * members of each. The sorts are the fine classes of X. Li and D. Roth, "Learning question classifiers" (COLING 2002) that words of
 * their own fill, and weather; the members are plain vocabulary.
 */
const sorts: readonly (readonly [nouns: string, members: string])[] = [
  [
    'animal creature pet species beast mammal bird fish insect bug reptile predator wildlife livestock breed',
    `dog puppy cat kitten horse pony cow bull calf pig goat sheep lamb rabbit hare mouse rat hamster fox wolf bear cub panda koala kangaroo lion tiger
    leopard jaguar cheetah puma cougar lynx bobcat elephant rhino rhinoceros hippo giraffe zebra camel llama alpaca donkey mule deer moose
    elk reindeer bison buffalo monkey ape gorilla chimpanzee orangutan baboon lemur sloth squirrel chipmunk beaver badger otter weasel mink ferret
    skunk raccoon hedgehog porcupine mole bat whale orca dolphin porpoise seal walrus manatee shark ray eel salmon trout cod tuna herring carp sturgeon squid octopus crab
    lobster shrimp oyster mussel clam jellyfish starfish coral turtle tortoise crocodile alligator lizard gecko iguana snake python cobra viper
    rattlesnake frog toad newt salamander bird eagle hawk falcon owl vulture condor crow raven magpie pigeon dove parrot penguin ostrich flamingo
    heron stork crane swan goose duck hen chicken rooster turkey pheasant gull pelican albatross sparrow robin finch swallow woodpecker hummingbird
    bee bumblebee wasp hornet ant termite fly mosquito midge moth butterfly caterpillar beetle ladybird ladybug cricket grasshopper locust cicada cockroach
    flea tick mite louse spider scorpion tarantula snail slug worm leech lanternfly weevil`,
  ],
  [
    'illness disease sickness infection condition disorder virus ailment cancer syndrome epidemic outbreak plague',
    `cancer tumour tumor leukaemia leukemia lymphoma melanoma flu influenza covid coronavirus pneumonia bronchitis asthma tuberculosis measles mumps rubella chickenpox smallpox
    mpox monkeypox polio rabies tetanus diphtheria cholera typhoid typhus malaria dengue zika ebola plague anthrax sepsis meningitis hepatitis hiv
    aids herpes syphilis gonorrhoea chlamydia norovirus salmonella listeria coli botulism diabetes obesity anaemia anemia stroke epilepsy dementia alzheimer
    parkinson sclerosis arthritis osteoporosis lupus depression anxiety autism schizophrenia migraine allergy eczema psoriasis glaucoma cataract`,
  ],
  [
    'weather storm disaster catastrophe hazard',
    `storm thunderstorm rain rainfall hail sleet snow snowfall snowstorm blizzard ice frost freeze cold heat heatwave drought wind gale squall hurricane typhoon cyclone
    tornado twister waterspout flood flooding fog smog sandstorm thunder lightning avalanche landslide mudslide earthquake quake aftershock tsunami eruption
    wildfire bushfire`,
  ],
  [
    'sport discipline',
    `football soccer rugby cricket baseball softball basketball netball volleyball handball hockey lacrosse tennis badminton squash golf athletics marathon
    sprint hurdles gymnastics swimming diving rowing canoeing kayaking sailing surfing skiing snowboarding skating bobsleigh luge skeleton curling biathlon boxing
    wrestling judo karate taekwondo fencing archery shooting weightlifting cycling triathlon pentathlon equestrian polo darts snooker billiards bowling
    chess climbing skateboarding karting motorsport`,
  ],
  [
    'food dish fruit vegetable meat snack dessert drink beverage ingredient meal crop',
    `bread rice pasta noodle pizza burger hamburger sandwich taco sushi soup stew curry salad steak beef pork lamb chicken turkey ham bacon sausage fish salmon
    tuna shrimp egg cheese butter milk cream yogurt yoghurt chocolate candy cake pie cookie biscuit doughnut donut pastry pancake waffle sugar honey jam salt
    pepper spice garlic onion potato tomato carrot cabbage lettuce spinach cucumber bean pea lentil corn maize wheat barley oat soy nut peanut almond
    apple pear orange lemon lime banana grape cherry strawberry blueberry raspberry peach plum mango pineapple melon avocado olive coffee espresso latte cappuccino mocha
    tea juice soda cola water beer wine whisky whiskey vodka gin rum champagne cider cocktail lemonade smoothie milkshake`,
  ],
  [
    'substance material metal mineral fuel chemical gas drug medicine commodity',
    `oil petrol gasoline diesel kerosene coal gas hydrogen helium oxygen nitrogen methane ammonia chlorine gold silver platinum copper iron steel aluminium aluminum
    tin lead zinc nickel cobalt lithium uranium plutonium titanium tungsten mercury arsenic sulphur sulfur phosphorus potash graphite diamond marble granite cement concrete
    glass plastic rubber wood timber paper cotton wool silk leather fertiliser fertilizer aspirin paracetamol ibuprofen insulin penicillin
    antibiotic vaccine opioid morphine heroin cocaine fentanyl methamphetamine cannabis marijuana ketamine ecstasy alcohol nicotine tobacco`,
  ],
  [
    'vehicle craft vessel aircraft weapon transport',
    `car truck lorry van bus coach tram train locomotive motorcycle motorbike scooter bicycle bike ambulance tractor taxi limousine tank helicopter aeroplane airplane plane jet airliner
    bomber fighter drone balloon airship glider rocket missile satellite shuttle capsule ship boat ferry yacht tanker freighter submarine submersible frigate destroyer
    cruiser carrier barge tug canoe raft gun pistol rifle shotgun howitzer mortar grenade bomb mine torpedo knife sword machete crossbow`,
  ],
  [
    'language tongue',
    `english french german spanish portuguese italian dutch danish swedish norwegian finnish icelandic polish czech slovak hungarian romanian bulgarian serbian croatian
    slovene greek turkish russian ukrainian belarusian latvian lithuanian estonian arabic hebrew persian farsi kurdish pashto urdu hindi bengali punjabi tamil chinese mandarin
    cantonese japanese korean vietnamese thai malay indonesian tagalog swahili amharic somali hausa yoruba zulu afrikaans latin welsh irish gaelic`,
  ],
  [
    'religion faith denomination',
    `christianity islam judaism hinduism buddhism sikhism catholic protestant orthodox anglican lutheran methodist baptist mormon evangelical muslim sunni shia shiite jewish
    hindu buddhist sikh`,
  ],
  [
    'currency money coin cryptocurrency',
    `dollar euro pound sterling yen yuan renminbi rouble ruble rupee franc krona krone zloty forint koruna lira peso real rand won baht dong rupiah ringgit dirham
    riyal dinar shekel hryvnia lari tenge naira shilling bitcoin ether ethereum dogecoin stablecoin tether`,
  ],
  [
    'industry sector trade business profession occupation job career field',
    `agriculture farming fishing forestry mining oil gas energy electricity steel construction manufacturing automotive aviation aerospace defence defense shipping shipbuilding rail
    railway railroad trucking logistics retail wholesale banking finance insurance healthcare pharmaceutical technology software semiconductor telecoms media
    publishing advertising entertainment fashion film music art sport tourism hospitality education teacher nurse doctor dentist surgeon pharmacist lawyer judge engineer architect electrician plumber carpenter
    builder farmer fisherman miner pilot driver soldier sailor policeman firefighter paramedic journalist actor singer musician artist writer chef waiter barista`,
  ],
  [
    'colour color',
    'red orange yellow green blue purple violet pink brown black white grey gray gold silver turquoise scarlet crimson beige',
  ],
];

const words = (list: string) => list.trim().split(/\s+/).map(normalForm);
const byNoun: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [...sorts].reverse().flatMap(([nouns, members]) => {
    const known = new Set(words(members));
    return words(nouns).map((noun): [string, ReadonlySet<string>] => [noun, known]);
  }),
);

/** The stems of the common things that a noun, given as its stem, asks for; undefined where no list of ours has it. */
export function membersOf(noun: string): ReadonlySet<string> | undefined {
  return byNoun.get(noun);
}
