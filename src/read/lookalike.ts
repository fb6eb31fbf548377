/** Cyrillic, Greek and other letters beside the Latin letters that they cannot be told from in print (Unicode UTS 39). */
const PAIRS =
  'аaеeоoрpсcуyхxіiјjѕsԁdһhӏlԛqԝwѵvАAВBЕEКKМMНHОOРPСCТTУYХXІIЈJЅSԌGԚQԜWҮYαaοoνvιiρpυuκkγyΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXıi';

const LATIN: ReadonlyMap<string, string> = new Map(PAIRS.match(/../gu)?.map((pair) => [pair[0]!, pair[1]!]));

/** The Latin letter that a letter of another alphabet looks like, or undefined. */
export function latinOf(letter: string): string | undefined {
  return LATIN.get(letter);
}
