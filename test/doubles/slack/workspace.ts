/** The one workspace of the double: who is there, where they talk, and what our app may do. */

export const TEAM = 'T0SVITLO1';
/** The organisation that the workspace is part of, where it installs us as a whole. */
export const ORGANISATION = 'E0SVITLO1';
export const BOT = 'U0RAPPBOT';
export const BOT_ID = 'B0RAPPBOT';
export const PERSON = 'U0OLENA01';
export const ADMIN = 'U0ADMIN01';
/** Named in the topic's file. */
export const MANAGER = 'U0IRYNA01';
export const CHANNEL = 'C0NEWS001';
/** A channel that we are not in. */
export const OTHER_CHANNEL = 'C0OTHER01';
/** The direct message between the person and us. */
export const DM = 'D0OLENA01';
export const BOT_TOKEN = 'xoxb-1-double';
export const APP_TOKEN = 'xapp-1-double';

export const users: Readonly<Record<string, object>> = {
  [PERSON]: {
    id: PERSON,
    name: 'olena',
    is_admin: false,
    is_owner: false,
    profile: { display_name: 'Olena', real_name: 'Olena' },
  },
  [MANAGER]: { id: MANAGER, name: 'iryna', is_admin: false, is_owner: false, profile: { display_name: 'Iryna Bondar' } },
  [ADMIN]: {
    id: ADMIN,
    name: 'taras',
    is_admin: true,
    is_owner: false,
    profile: { display_name: '', real_name: 'Taras Hnatiuk' },
  },
};

export const channels: Readonly<Record<string, { readonly id: string; readonly name: string; readonly is_member: boolean }>> = {
  [CHANNEL]: { id: CHANNEL, name: 'news', is_member: true },
  [OTHER_CHANNEL]: { id: OTHER_CHANNEL, name: 'random', is_member: false },
  [DM]: { id: DM, name: '', is_member: true },
};
