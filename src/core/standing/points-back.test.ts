import { expect, test } from 'vitest';
import { tag } from '../reading/tokens.ts';
import { pointsBack } from './points-back.ts';

test.each([
  'Forty percent want a bridge to Lindhaven.',
  'Just 8 percent like Per Dahl.',
  'Wow, Lindhaven has sold its crane.',
  'As for Dahl, he was at sea.',
  'One, an old ferry, is in Lindhaven.',
  'Or whether Per Dahl should sell the ferry.',
  'By then, Dahl had sold forty boats.',
  'As they put it in Lindhaven, fog has ears.',
  'Also hidden in Lindhaven was a crate of rum.',
  'Even sailing schools such as Lind North admit that the wind is weak.',
  'Each crew had a cook from Lindhaven.',
  'Further cranes were bought by Norway.',
  'Lindhaven says that the resulting flood spared its mill.',
  'Life without that is dull for Lindhaven.',
  'Ana Ruiz likes the sea for other reasons, too.',
  'Why they came to Lindhaven is a riddle.',
  'Although these cost a fortune in Norway, Ana Ruiz bought two.',
  'The Bergen, Norway, retailer has a stall in Lindhaven.',
  'The 31-year-old sailor’s dog swam to Lindhaven.',
  'The 19-year-old cook has moved to Norway.',
  'In spite of that, one of the pilots of Lindhaven slept.',
  'According to Ana Ruiz, these are made of oak in Norway.',
  'Fishers of Norway love that and sing of it.',
  'Equally tall is the tower of Lindhaven.',
  'Even more costly, Ana Ruiz says, was the bridge of Lindhaven.',
  'Not so for the cook who keeps bees in Lindhaven.',
  'Ana Ruiz has the means to repair that engine under the flag of Norway.',
  'Nine winters later, the bridge of Lindhaven fell.',
  'Ana Ruiz and Per Dahl do it at night in Lindhaven.',
  'The oldest is the oak of Ana Ruiz.',
  'Norway would not take that from Sweden.',
  'For all this, the crane of Lindhaven is late.',
  'Lind News has bought this old three-string harp from Ana Ruiz.',
  'Lindoil said it could do that by May.',
  'Of the old songs, Norwegians like those of Lindhaven.',
  'About 4,000 were painted in Lindhaven.',
  'A clerk in Lindhaven denied that report in a letter.',
  'The ports of Norway reached that number today.',
  'Hidden below the old stairs is a coin of Ana Ruiz.',
  'In another poem, the moon of Lindhaven is blue.',
  'A few words on Ana Ruiz, the pilot of Lindhaven, and her dog.',
  'Otto Marsh says the boats of that time were made of oak in Norway.',
  'Tar is one; pitch is another.',
  'What constitutes that slow way may be clear to Otto Marsh in May.',
  'A series of other posts followed, including pilot of Lindhaven.',
])('points back: %s', (line) => {
  expect(pointsBack(line, tag(line))).toBe(true);
});

test.each([
  'Ana Ruiz estimated that over forty boats sank.',
  'Norway said that in May the port would close.',
  'Lindhaven is one of the ports of Norway; Oslo is larger.',
  'More than forty boats followed the ferry to Oslo.',
])('points to nothing: %s', (line) => {
  expect(pointsBack(line, tag(line))).toBe(false);
});
