/** Makes the pictures of docs/pictures: `npm run pictures`. */
import { discordPicture } from './pictures/discord.ts';
import { takePictures } from './pictures/frame.ts';
import { slackPicture } from './pictures/slack.ts';
import { subjects } from './pictures/subjects.ts';

const shown = await subjects();
await takePictures([...shown.map(discordPicture), ...shown.map(slackPicture)], 'docs/pictures');
