/**
 * Adjectives and nouns of nation, creed and party, lower case: they describe actors and name none. Those of compromise's lexicon
 * (Spencer Kelly and contributors, MIT licence), with the ones that it lacks.
 */
export const demonyms: ReadonlySet<string> = new Set(
  `
  bayesian keynesian freudian darwinian orwellian kafkaesque newtonian euclidean gaussian cartesian machiavellian dickensian
  african-american african-americans asian-american asian-americans hispanic hispanics latino latinos latina latinas houthi houthis western eastern northern southern afghan afghans african african-american africans afro-american alaskan albanian albanians algerian algerians american
  americans anglo-american angolan angolans arab arabs argentine argentines armenian armenians asian asians aussie aussies
  australian australians austrian austrians azerbaijani azeri bahraini balkan baltic bangladeshi bangladeshis basque bavarian
  belarusian belarusians belgian belgians beninese bolivian bolivians bosniak bosnian bosnians brazilian brazilians brit
  british briton britons brits buddhist bulgarian bulgarians burmese burundian byzantine californian californians cambodian
  cambodians cameroonian cameroonians canadian canadians caribbean catalan catholic catholics chadian chadians chechen
  chechens chilean chileans chinese christian christians colombian colombians communist communists congolese conservative
  conservatives crimean croat croatian croatians croats cuban cubans cypriot czech dane danes danish democrat democratic
  democrats dominican dominicans dutch dutchman ecuadorian ecuadorians egyptian egyptians emirati emiratis english englishman
  englishmen eritrean estonian estonians ethiopian ethiopians european europeans fijian filipino filipinos finn finnish finns
  flemish floridian french gabonese gambian gambians georgian georgians german ghanaian ghanaians greek greeks greenlandic
  guatemalan guatemalans haitian haitians hawaiian herzegovinian hindi hindis hindu hindus hispanic honduran hondurans
  hongkonger hungarian hungarians icelandic indian indians indonesian indonesians iranian iranians iraqi iraqis irish irishman
  islamic islamist islamists israeli israelis italian italians ivorian ivorians jamaican jamaicans japanese jew jewish jews
  jordanian jordanians kazakh kazakhs kazakhstani kenyan kenyans korean koreans kosovar kurdish kurds kuwaiti kuwaitis kyrgyz
  lao laotian latvian latvians lebanese liberal liberals liberian liberians libyan libyans lithuanian lithuanians londoner
  luxembourgish macedonian macedonians malagasies malagasy malawian malaysian malaysians malian maltese mediterranean mexican
  mexicans moldovan monegasque mongolian mongolians montenegrin moroccan moroccans mozambican muscovite muslim muslims
  namibian namibians nazi nazis nepalese nepali nicaraguan nicaraguans nigerian nigerians nigerien nigeriens nordic norwegian
  norwegians omani omanis ottoman pakistani pakistanis palestinian palestinians pan-european panamanian panamanians paraguayan
  paraguayans parisian persian peruvian peruvians philippine pole poles polish portuguese protestant qatari qataris republican
  republicans romanian romanians russian russians rwandan rwandans samoan samoans saudi saudis scandinavian scots scottish
  senegalese serbian serbians shia shiite siberian singaporean singaporeans slavic slovak slovaks slovene slovenian socialist
  socialists somalian somalians soviet spaniard spaniards spanish sudanese sunni swede swedes swedish swiss syrian syrians
  taiwanese tajik tatar tatars texan texans thai thais tibetan timorese togolese tories tory transatlantic trinidadian
  trinidadians tunisian tunisians turk turkish turkmen turkmens turks ugandan ugandans uighur ukrainian ukrainians uyghur
  uyghurs uzbek venezuelan venezuelans vietnamese welsh yemeni yorker zambian zambians zimbabwean zimbabweans
`
    .trim()
    .split(/\s+/),
);
