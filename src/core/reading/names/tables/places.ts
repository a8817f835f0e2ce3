/**
 * Names of countries, of their larger parts, and of cities, seas and other places that news is made in, lower case: those of
 * compromise's lexicon (Spencer Kelly and contributors, MIT licence), with seats of government, seas and well-known cities added.
 */
const names = (list: string): ReadonlySet<string> => new Set(list.split('|').map((name) => name.trim()));

export const countries = names(`
  emirates|the emirates|  afghanistan|albania|algeria|andorra|angola|anguilla|antarctica|antigua and barbuda|argentina|armenia|aruba|australia|austria|
  azerbaijan|bahamas|bahrain|bangladesh|barbados|belarus|belgium|belize|benin|bermuda|bhutan|bolivia|bonaire|bosnia|
  bosnia and herzegovina|botswana|bouvet island|brazil|britain|british virgin islands|brunei|bulgaria|burkina faso|burma|
  burundi|cambodia|cameroon|canada|cape verde|cayman islands|central african republic|chad|chile|china|christmas island|
  cocos islands|colombia|comoros|congo|congo brazzaville|cook islands|costa rica|cote de ivoire|croatia|cuba|curacao|cyprus|
  czech republic|czechia|denmark|djibouti|dominica|dominican republic|dprk|dr congo|east timor|ecuador|egypt|el salvador|
  england|equatorial guinea|eritrea|estonia|ethiopia|falkland islands|faroe islands|fiji|finland|france|french guiana|
  french polynesia|gabon|gambia|georgia|germany|ghana|gibraltar|great britain|greece|greenland|grenada|guadeloupe|guam|
  guatemala|guernsey|guinea|guinea bissau|guyana|haiti|holland|honduras|hong kong|hungary|iceland|india|indonesia|iran|iraq|
  ireland|isle of man|israel|italy|ivory coast|jamaica|japan|jersey|jordan|kazakhstan|keeling islands|kenya|kiribati|korea|
  kosovo|kuwait|kyrgyzstan|latvia|lebanon|lesotho|liberia|libya|liechtenstein|lithuania|luxembourg|macao|macedonia|madagascar|
  malawi|malaysia|maldives|mali|malta|marshall islands|martinique|mauritania|mauritius|mayotte|mexico|micronesia|moldova|
  monaco|mongolia|montenegro|montserrat|morocco|mozambique|myanmar|namibia|nauru|nepal|netherlands|new zealand|nicaragua|niger|
  nigeria|niue|norfolk island|north korea|northern ireland|northern mariana islands|norway|oman|pakistan|palau|palestine|
  panama|papua new guinea|paraguay|peru|pitcairn islands|poland|portugal|puerto rico|qatar|republic of ireland|romania|russia|
  rwanda|saint helena|saint lucia|saint martin|samoa|san marino|saudi arabia|scotland|senegal|serbia|seychelles|sierra leone|
  singapore|sint maarten|slovakia|slovenia|solomon islands|somalia|south africa|south korea|south sudan|soviet union|spain|
  sri lanka|sudan|suriname|swaziland|sweden|switzerland|syria|taiwan|tajikistan|tanzania|thailand|timor leste|togo|tokelau|
  tonga|trinidad and tobago|trinidad tobago|tunisia|turkey|turkiye|turkmenistan|turks and caicos islands|tuvalu|türkiye|u.k|
  u.k.|u.s|u.s.|u.s.a.|uae|uganda|uk|ukraine|united arab emirates|united kingdom|united states|united states of america|
  uruguay|us|us virgin islands|usa|ussr|uzbekistan|vanuatu|vatican city|venezuela|vietnam|wales|wallis and futuna|yemen|zambia|
  zimbabwe
`);

/** States, provinces and other first parts of countries. */
export const regions = names(`
  adygea|aguascalientes|alabama|alaska|alberta|altai|andhra pradesh|arizona|arkansas|arunachal pradesh|assam|bahia|
  baja california|balkaria|bashkortostan|basque|bavaria|bihar|bremen|british columbia|buckinghamshire|buryatia|california|
  cambridgeshire|campeche|ceara|chechnya|cherkessia|chhattisgarh|chiapas|chihuahua|chuvashia|coahuila|colima|colorado|
  connecticut|corsica|coventry|crimea|cumbria|dagestan|delaware|derbyshire|dorset|essex|florida|fujian|gansu|georgia|
  gloucestershire|goa|guanajuato|guangdong|guizhou|gujarat|hampshire|haryana|hawaii|hertfordshire|himachal pradesh|hunan|idaho|
  illinois|indiana|ingushetia|iowa|jalisco|jharkhand|jiangxi|kabardino|kalmykia|kansas|karachay|karelia|karnataka|kedah|
  kelantan|kentucky|kerala|khakassia|khulna|lancashire|leeds|leicestershire|lincolnshire|louisiana|madhya pradesh|maharashtra|
  maine|malacca|manipur|manitoba|maranhao|mari el|maryland|massachusetts|meghalaya|michigan|michoacan|midlands|minas gerais|
  minnesota|mississippi|missouri|mizoram|montana|mordovia|morelos|nagaland|nayarit|nebraska|nevada|new brunswick|new hampshire|
  new jersey|new mexico|new york|new york state|newfoundland|newfoundland and labrador|norfolk|normandy|north carolina|
  north dakota|north yorkshire|northamptonshire|nottinghamshire|nova scotia|nuevo leon|nunavut|oaxaca|odisha|ohio|oklahoma|
  ontario|oregon|ossetia|oxfordshire|pahang|parana|penang|pennsylvania|pernambuco|prince edward island|punjab|qinghai|quebec|
  queensland|queretaro|quintana roo|rajasthan|rajshahi|rangpur|rhode island|san luis potosi|santa catarina|sarawak|
  saskatchewan|saxony|selangor|siberia|sichuan|sicily|sikkim|sinaloa|somerset|sonora|south carolina|south dakota|staffordshire|
  suffolk|surrey|sussex|sylhet|tabasco|tamaulipas|tamil nadu|tasmania|tatarstan|telangana|tennessee|texas|tlaxcala|tripura|
  tuscany|udmurtia|utah|uttar pradesh|uttarakhand|veracruz|vermont|warwickshire|washington|washington dc|west bengal|
  west virginia|wisconsin|wyoming|yakutia|yorkshire|yucatan|yukon|zacatecas
`);

export const cities = names(`
  aalborg|aarhus|aberdeen|abidjan|abkhazia|abu dhabi|accra|addis ababa|adelaide|aden|africa|agartala|ahmedabad|aizawl|
  al basrah al qadimah|al mawsil al jadidah|ala.|albuquerque|aleppo|algiers|almaty|alsace|amaravati|america|amman|amsterdam|
  anaheim|anapolis|anchorage|ancona|andalusia|andorra la vella|ankara|antananarivo|antwerp|aqaba|arctic|arctic ocean|ariz.|
  arlington|ashdod|ashgabat|asia|astana|asuncion|athens|atlanta|atlantic|atlantic ocean|auckland|austin|avdiivka|baghdad|
  bakersfield|bakhmut|baku|balkans|baltic sea|bandar seri begawan|bandung|bangalore|bangkok|banja luka|baotou|barcelona|
  barranquilla|basel|basra|basrah|bayan nur|beijing|beirut|belfast|belgorod|belgrade|belo horizonte|bengaluru|benghazi|bergen|
  berlin|bern|bhopal|bhubaneshwar|bilbao|birmingham|bishkek|black sea|bogota|bogotá|bologna|bonn|bordeaux|bosphorus|boston|
  brasilia|brasília|bratislava|brazzaville|brighton|brisbane|bristol|brittany|bronx|brooklyn|brussels|bryansk|bucha|bucharest|
  budapest|buenos aires|buffalo|bujumbura|burgas|bursa|busan|bushehr|butuan|cagliari|cairo|calgary|calif.|camayenne|cambridge|
  camp david|canberra|cancun|cannes|cape town|capitol hill|caracas|cardiff|caribbean|caspian sea|catalonia|catania|caucasus|
  cebu|central america|changchun|changsha|changzhou|charleston|charlotte|chattogram|chelyabinsk|chengdu|chengzhong|chennai|
  chernihiv|chiang mai|chicago|chisinau|chittagong|chongqing|christchurch|cincinnati|cleveland|colo.|cologne|colombo|columbus|
  conakry|conn.|constanta|copenhagen|cordoba|cork|craiova|crete|cupertino|curitiba|czechoslovakia|d.c.|dadonghai|daegu|daejeon|
  dakar|dalian|dallas|damascus|danube|dar es salaam|darwin|daugavpils|davos|dehradun|delhi|denver|des moines|detroit|dhaka|
  dili|dispur|dnieper|dnipro|dnipropetrovsk|doha|donbas|donbass|donetsk|dongguan|dortmund|drc|dresden|dubai|dublin|duesseldorf|
  dundee|dunkirk|durban|dushanbe|dusseldorf|earth|east jerusalem|edinburgh|edmonton|eindhoven|el paso|english channel|espoo|
  eurasia|europe|faisalabad|fallujah|far east|fla.|florence|fordow|fort worth|fortaleza|foshan|frankfurt|fresno|fukushima|
  fukuyama|ga.|gaborone|galway|gandhinagar|gangtok|gatwick|gaza|gaza strip|gdansk|geneva|genoa|ghent|giza|glasgow|
  golan heights|gold coast|goma|gothenburg|graz|grenoble|guadalajara|guadalupe|guangzhou|guantanamo bay|guayaquil|gujrat|hague|
  haifa|halifax|hamburg|hangzhou|hannover|hanoi|hanover|harare|harbin|harlem|hartford|havana|heathrow|hefei|helsinki|heraklion|
  hiroshima|ho chi minh|hobart|hodeidah|hokkaido|hollywood|holy see|homs|honolulu|houston|hyderabad|ibadan|idlib|ill.|imphal|
  incheon|indian ocean|indianapolis|indore|inner mongolia|inverness|irkutsk|irpin|isfahan|islamabad|islington|istanbul|
  itanagar|izmir|iztapalapa|jaipur|jakarta|jeddah|jerusalem|jilin|jinan|johannesburg|juba|kabul|kaduna|kaliningrad|
  kallakurichi|kampala|kandahar|kandy|kano|kanpur|kansas city|kaohsiung|karachi|karaj|kashmir|kathmandu|kaunas|kawaguchi|kazan|
  kerch|khan younis|kharkiv|kharkov|khartoum|kherson|kiev|kigali|kingston|kinshasa|kirkuk|klaipeda|kohima|kolkata|kopavogur|
  kosice|kowloon|krakow|kramatorsk|krasnodar|kryvyi rih|kuala lumpur|kunming|kunshan|kursk|kuwait city|ky.|kyiv|kyoto|köln|
  la paz|la plata|la.|lagos|lahore|lanzhou|las vegas|latakia|latin america|lausanne|le mans|leicester|leipzig|libreville|liege|
  lille|lima|limassol|linz|lisbon|little rock|liverpool|ljubljana|lombardy|london|long beach|los angeles|louisville|luanda|
  lucknow|ludhiana|lugano|lugansk|luhansk|lusaka|luxembourg city|lviv|lvov|lyon|macau|madrid|makassar|malaga|malmo|manama|
  manaus|manchester|mandalay|manhattan|manila|maputo|mar-a-lago|maracaibo|maracay|maribor|mariupol|marrakesh|mars|marseille|
  mashhad|mass.|md.|mecca|medan|medellin|medina|mediterranean|mediterranean sea|melbourne|memphis|mendoza|menlo park|messina|
  miami|mich.|middle east|milan|milwaukee|minn.|minneapolis|minsk|miskolc|mississauga|mo.|mogadishu|montevideo|montgomery|
  montpellier|montreal|moscow|mosul|mountain view|mumbai|munich|murmansk|muscat|mykolaiv|münchen|n.c.|n.j.|n.y.|nagano|
  nagasaki|nagorno-karabakh|nagoya|nagpur|nairobi|nanchang|nanchong|nanjing|nantes|nantong|naples|nashville|natanz|naypyidaw|
  new delhi|new orleans|new taipei|new york city|newark|newcastle|nicosia|nile|ningbo|north america|north sea|nottingham|
  novosibirsk|nur-sultan|nuremberg|nyc|oakland|oceania|odesa|odessa|okinawa|okla.|omaha|omsk|oran|ordos|ore.|orlando|osaka|
  oslo|ottawa|oxford|pa.|pacific|pacific ocean|padua|palermo|palmyra|palo alto|panaji|panama canal|paris|patna|patras|peking|
  perm|persian gulf|perth|petah tikva|philadelphia|phnom penh|phoenix|pilsen|piraeus|pittsburgh|plymouth|podgorica|pokrovsk|
  poltava|port au prince|port elizabeth|port moresby|port said|port-au-prince|portland|porto|poznan|prague|prato|prc|pretoria|
  pristina|provence|providence|puebla|puyang|pyongyang|qingdao|qom|quebec city|quezon|quito|rabat|rafah|rafsanjan|raipur|
  raleigh|ramadi|ranchi|raqqa|rawalpindi|recife|red sea|redmond|reims|rennes|reykjavik|rhine|richmond|riga|rio|rio de janeiro|
  riyadh|rochester|rome|rostov|rostov-on-don|rotterdam|s.c.|sacramento|saint louis|saint petersburg|salem|salt lake city|
  salzburg|samara|san antonio|san diego|san francisco|san jose|san juan|san pedro|san salvador|sanaa|santa ana|santa fe|
  santa marta|santo domingo|sao paulo|sapporo|sarajevo|sardinia|savannah|scandinavia|sea of azov|seattle|seoul|sevastopol|
  seville|shanghai|shantou|sheffield|shenyang|shenzhen|sheremetyevo|shijiazhuang|shillong|shimla|shiraz|shiyan|silicon valley|
  simferopol|skopje|sloviansk|slovyansk|sochi|south america|south china sea|south ossetia|southampton|soweto|st petersburg|
  st. louis|st. paul|st. petersburg|staten island|stockholm|strait of hormuz|strasbourg|stuttgart|suez canal|sumy|surabaya|
  suva|suzhou|swansea|são paulo|tabriz|taian|taichung|tainan|taipei|taiyuan|tallinn|tampa|tampere|tangier|tangshan|tartu|
  tashkent|tbilisi|tegucigalpa|tehran|tel aviv|tenn.|ternopil|thames|the hague|the vatican|thessaloniki|thimphu|tianjin|
  tianshui|tibet|tijuana|tikrit|tilburg|timisoara|tirana|tokyo|tomsk|toronto|toulon|toulouse|transnistria|trieste|tripoli|
  trondheim|tucson|tulsa|tunis|turin|turku|u.a.e.|ufa|ulaanbaatar|ulan bator|uppsala|urumqi|utrecht|uzhhorod|va.|vaduz|
  valencia|valletta|vancouver|varna|vatican|venice|verona|versailles|vienna|vientiane|vilnius|vinnytsia|vladivostok|vnukovo|
  volga|volgograd|wall street|warsaw|wash.|washington d.c.|washington, d.c.|wellington|west bank|wexford|wichita|wicklow|
  windhoek|winnipeg|winterthur|wis.|wroclaw|wuhan|wuxi|wuzhou|xiamen|xian|xinjiang|xinyang|yangon|yekaterinburg|yerevan|
  yokohama|york|yugoslavia|yunfu|zagreb|zanzibar|zaporizhia|zaporizhzhia|zaragoza|zhangzhou|zhengzhou|zhongshan|zibo|zurich|
  zürich|
  sydney|antalya|batumi|brest|fredericton|gaziantep|izyum|jersey city|kupiansk|lyman|melitopol|enerhodar|berdiansk|huliaipole|
  chasiv yar|toretsk|kostiantynivka|myrnohrad|vuhledar|vovchansk|bakhchysarai|yalta|truskavets|riviera|cyclades|aachen|augsburg|
  mannheim|potsdam|rostock|wiesbaden|regensburg|kassel|ramstein|bielefeld|anaheim|annapolis|baton rouge|boise|boulder|burbank|
  cedar rapids|chattanooga|chapel hill|colorado springs|corpus christi|dayton|duluth|durham|el paso|erie|eugene|evansville|
  fairbanks|fargo|flint|fort lauderdale|fort wayne|fort worth|gainesville|grand rapids|green bay|greensboro|huntsville|irvine|
  juneau|knoxville|laredo|lexington|lubbock|lansing|madison|mesa|modesto|newport beach|oklahoma city|peoria|plano|pasadena|
  portland|reno|riverside|rockville|sandy springs|san bernardino|san mateo|santa barbara|santa clara|santa monica|scottsdale|
  shreveport|sioux falls|spokane|springfield|stamford|stockton|sunnyvale|syracuse|tacoma|tallahassee|tempe|toledo|topeka|trenton|
  virginia beach|waco|wilmington|worcester|yonkers|acapulco|cartagena|cali|cusco|maracaibo|rosario|valparaiso|viña del mar|
  casablanca|marrakech|fez|alexandria|luxor|aswan|port sudan|omdurman|el fasher|bamako|ouagadougou|niamey|n'djamena|yaounde|
  yaoundé|douala|luanda|abuja|kano|port harcourt|mombasa|kisumu|entebbe|dodoma|blantyre|lilongwe|bulawayo|bloemfontein|sharm el-sheikh|
  sharjah|dubai|fujairah|jubail|mecca|dhahran|taif|erbil|sulaymaniyah|najaf|karbala|kirkuk|homs|hama|daraa|deir ez-zor|tartus|sidon|tyre|
  nablus|ramallah|hebron|jenin|bethlehem|nazareth|eilat|beersheba|nahal oz|ashkelon|mashhad|bandar abbas|ahvaz|herat|
  jalalabad|mazar-i-sharif|kunduz|peshawar|quetta|multan|srinagar|jammu|amritsar|chandigarh|goa|pune|kochi|visakhapatnam|mangalore|
  galle|jaffna|mandalay|hue|da nang|haiphong|cebu city|davao|makati|bali|denpasar|batam|sumatra|java|borneo|sulawesi|aceh|penang|
  johor bahru|phuket|pattaya|lhasa|kashgar|macau|okinawa|kobe|sendai|incheon|gwangju|ulsan|sinuiju|gold coast|cairns|townsville|
  hobart|dunedin|queenstown|nadi|honiara|apia|nuku'alofa
`);
