/** Lines that belong to a page and not to its copy. All patterns are for one whole line. */

const networks = new Set(
  'facebook twitter x whatsapp email e-mail mail linkedin reddit telegram pinterest print copy link share save messenger instagram threads bluesky mastodon flipboard tweet pocket'.split(
    ' ',
  ),
);

const widget = new RegExp(
  `^(?:${[
    'share|share this(?: (?:article|story|page|post))?|share (?:on|via) (?:facebook|twitter|x|whatsapp|email|linkedin|reddit|telegram)',
    'advertisement|advertising|sponsored|sponsored content|paid content',
    '(?:story|article) continues below(?: (?:this )?advertisement)?|scroll to continue(?: with content)?',
    'continue reading(?: below)?|read more|show more|load more|read full (?:article|story)',
    'sign up (?:for|to) (?:our|the) .{0,40}newsletters?|subscribe(?: now| today)?(?: to our (?:newsletter|channel))?',
    'follow us(?: on .{1,40})?|join our .{1,40}channel|download (?:our|the) app',
    'skip to (?:main )?content|back to top|jump to content',
    'listen to (?:this )?(?:article|story)|\\d{1,3} min(?:ute)?s?(?: read)?|reading time:? \\d{1,3} min(?:ute)?s?',
    '(?:\\d{1,6}|no) comments?|comments? \\(\\d{1,6}\\)|leave a (?:comment|reply)|\\d{1,6} shares?',
    'accept (?:all )?cookies|all rights reserved',
    'most (?:read|popular)|trending(?: now)?|recommended(?: for you)?|you (?:may|might) also like',
    'related (?:articles|stories|posts|topics|content)|more on this (?:story|topic)',
  ].join('|')})\\s*[.!:…»›>]*$`,
  'iu',
);

/** "Share this article", "Facebook Twitter Email", "Advertisement", "5 min read". */
export function isShareWidget(line: string): boolean {
  const text = line.trim();
  if (text === '' || text.length > 90) return false;
  if (widget.test(text)) return true;
  const words = text.toLowerCase().split(/[\s|·•,/]+/u);
  return words.length >= 2 && words.length <= 12 && words.every((word) => networks.has(word));
}

/** "Related: …", "Read more: …": a link to another story. */
export function isRelatedLink(line: string): boolean {
  return (
    line.length <= 200 &&
    /^(?:read (?:more|also|next)|also read|related|see also):\s+\S/iu.test(line.trim())
  );
}

/** "ENDS", "-30-", "###": the end of copy, as news releases and wires mark it. */
export function isEndMark(line: string): boolean {
  return (
    /^(?:[-–—\s]*ends?[-–—\s]*|[-–—\s]*30[-–—\s]*|#{3,}|\*(?:\s*\*){2,}|\(ends\)|\/ends)$/iu.test(
      line.trim(),
    ) && !/^(?:30|[Ee]nds?)$/.test(line.trim())
  );
}

const AGO =
  '(?:about |around |over )?(?:\\d{1,3}|an?|one|two|few|a few|several) ?(?:s|sec(?:ond)?s?|m|min(?:ute)?s?|h|hrs?|hours?|d|days?|w|weeks?|months?|years?) ago|just now|yesterday|moments ago';
const ELSEWHERE =
  'vor (?:\\d{1,3}|einer|einem) \\p{L}+|il y a (?:\\d{1,3}|une?) \\p{L}+|hace (?:\\d{1,3}|una?) \\p{L}+|\\d{1,3} \\p{L}+ (?:назад|тому)';
const relative = new RegExp(
  `(?<lead>^|[\\s|·•,–—-]+|\\()(?<words>(?:(?:last )?updated:? |posted:? |published:? )?(?:${AGO}|${ELSEWHERE}))\\)?[.\\s]*$`,
  'iu',
);

/** A place in a line; offsets in it, `end` exclusive. */
export interface InLine {
  readonly start: number;
  readonly end: number;
}

/** "20 hours ago" at the end of a line: a time that only its page could resolve. */
export function relativeTimeAtEnd(line: string): InLine | null {
  const match = relative.exec(line);
  if (!match) return null;
  const { lead = '', words = '' } = match.groups ?? {};
  const start = match.index + lead.length;
  return { start, end: start + words.length };
}
