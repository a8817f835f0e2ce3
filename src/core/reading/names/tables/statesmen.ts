/** Heads of state and government, and others whom news names by the bare family name, lower case. */
export const statesmen: ReadonlySet<string> = new Set(
  `
  ahmadinejad albanese arafat assad bachelet ban berlusconi biden blair bolsonaro brezhnev bush cameron carney carter castro chavez
  cheney chirac clinton duterte erdogan erdoğan fico gaddafi gandhi gorbachev guterres hollande hussein johnson juncker kallas karzai
  kellogg kennedy khamenei khrushchev kirchner kishida kissinger kushner lavrov lukashenko lula macron maduro mandela marcos mccain medvedev
  merkel merz milei mishustin modi morsi mubarak mugabe musharraf netanyahu nixon obama orban orbán palin pelosi peskov poroshenko
  putin raisi ramaphosa reagan romney rouhani rubio rutte sarkozy scholz schroeder schröder shoigu starmer stoltenberg sunak
  thatcher trudeau trump truss tusk ushakov vance witkoff xi yanukovych yeltsin yermak yushchenko zelensky zelenskiy zelenskyy
`
    .trim()
    .split(/\s+/),
);
