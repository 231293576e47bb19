"""The wordings a log line is read by: what each of them means, whose deed it is, and what may not follow it.

In a wording `@` stands for a person (`her`, a name), `~` for one who is not me, `*` for a word such as `quick`; a word
in brackets may be left out, `dm/message` is either, and a space is a space or a hyphen.
"""

from typing import NamedTuple

from quarterhour.store.mentions import OTHER, THEM

HELD_BACK = r".*\b(?:but|not|until|later|after|if)\b"
DAY_WORDS = (
    r"\s+(?:(?:on|in|after|from|until|till|around)\s+)?(?:\d|next\b|tomorrow\b|(?:a|one|two|three)\s+(?:day|week|month)"
    r"|(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))"
)
SOME_DAY = rf"(?={DAY_WORDS})"
LASTED = (
    rf"(?=(?:\s+with\s+(?:{THEM}(?:\s+{THEM})?|her|him|them))?[\s,:(-]*(?:(?:about|for|c\.|~)\s*)?"
    r"(?:\d{1,3}\s*(?:m|min|mins|minutes)\b|(?:half\s+)?an\s+hour\b|one\s+hour\b|\d(?:\.\d)?\s*h(?:rs?|ours?)?\b))"
)
PLANNED = r"[^.!]*\b(?:next|tomorrow|planned|booked|invited?|will|(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri)(?:day)?)\b"
THING = r"\s+(?:the|a|an|my|our|some|this|that|these)\b"
DASHES = "\u2013\u2014"
ENDS = rf"\s*(?:$|[,;:.(!{DASHES}-])"
TRAVEL = r"(?:\s+\S+){0,2}\s+(?:train|flight|hotel|room|ticket|car|taxi|course|holiday|leave|travel)s?\b"
SPEECH = (
    r"\s+(?:at|on|in)\s+(?:\S+\s+){1,4}?(?:conference|summit|panel|seminar|webinar|congress|symposium|podcast|radio)\b"
    r"|\s+(?:highly|well|badly)\s+of\b|\s+about\s+[^,;.]*\b(?:podcast|radio|panel|conference)\b"
)
THANKS_TO_DO = r"\s+(?:still|to\s+(?:write|send|do|post)|needed|due|pending|tomorrow|bought|ready|draft(?:ed)?)\b"
OTHER_OFFER = (
    r"(?:\s+\S+){0,2}\s+(?:job|position|role|post|connection|connect|linkedin|li)\b|\s+(?:another|an|the|their)\s+offer\b"
    r"(?!\s+(?:of|to)\b)|\s+(?:the|an?|their)\s+invit\w+\s+to\s+(?:an?|the|their|speak)\b(?!\s+(?:call|chat|talk|meet|coffee))"
)
TALKS = (
    r"(?:call|chat|talk|meeting|mtg|coffee|lunch|tea|dinner|breakfast|walk|zoom|interview|appointment|visit|session|slot"
    r"|booking|catch[\s-]?up|meet|one)s?\b"
)
OTHER_THING = rf"\s+(?:my|her|his|their|the|an?)\s+(?!(?:[\w'-]+\s+){{0,3}}{TALKS})[a-z]"
OTHER_NO = (
    r"\s+(?:problem|worries|doubt|more|one|reply|need|idea|clue)\b|.*\byes\b"
    rf"|\s+to\s+(?!me\b|us\b|(?:(?:an?|the|my|our|any)\s+)?(?:[\w'-]+\s+){{0,2}}?(?:{TALKS}|request|asking|talking|helping))"
)
HER_DETAILS = r"\s+around\b|\s+for\s+(?:her|his|their)\s+(?:e-?mail|phone|number|contact|card|address|details|name)\b"
PUBLIC = r"[^,;.]*\b(?:newsletter|blog|magazine|forum|post|thread|tweet|survey|essay)s?\b"
SCRIBBLED = r"\s+(?:her|his|their|him|them)\s+(?:\w+\s+)?(?:name|number|up|down)\b|[^,;.]*\bdraft\b"
FROM_OTHERS = rf"\s+(?:from|to)\s+(?!{THEM}|(?:me|us|her|him|them)\b)"
OTHER_TIME = (
    r"\s+to\s+comment\b|\s+(?:the|that|my|a)\s+(?:[\w:]+\s+){0,2}?(?:slot|time|date|day|calendar\s+invit\w+)\b"
    r"|.*\b(?:propos\w+|suggest\w*|offer\w*|can\s+do)\s+(?:\d|an?other|a\s+new|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri)(?:day)?\b)"
)
NOT_MOVED = OTHER_THING.replace("catch[", "dates?|times?|day|catch[")
LONG_AGO = r"\s+(?:in\s+\d{4}|last\s+year|(?:\w+\s+)?years?\s+ago)\b"
NOT_HERE = rf"(?=\s*(?:$|[,;:.(!])|\s+(?:(?:today|at\s+all|again|because|as)\b|to\s+(?:the|our)\s+{TALKS}))"
READING = (
    r"(?=\s+(?:the|an?|my|some|this|that)\s+(?:[\w'-]+\s+){0,4}?(?:article|link|paper|clipping|book|report|map|post"
    r"|slides|notes|piece|essay|story|video|podcast|talk|copy)s?\b)"
)
RESUME = r"(?=\s+(?:(?:the|a|my)\s+)?(?:cv|resume|r\u00e9sum\u00e9|portfolio)\b)"
NAME = r"(?-i:[A-Z])[\w-]+(?:\s+(?-i:[A-Z])[\w-]+)*"
NAMED = rf"(?=\s+(?:[{THEM}{OTHER}]|{NAME}(?:'s\b|\s*(?:$|[,;:.(])|\s+(?:at|from|in|of|who|as|and|by|via)\b)))"
PLACES = (
    r"(?:LinkedIn|WhatsApp|Slack|Teams|Zoom|Google|HR|IT|PR|QA|UX|Sales|Marketing|Finance|Legal|Ops|Operations"
    r"|Engineering|Recruiting|Recruitment|Procurement|Support|Careers?|Admissions|Alumni|Human)\b"
)
COMPANY = (
    r"(?-i:(?:\s+[A-Z][\w'&-]*)*?\s+(?:Corp|Inc|Ltd|LLC|PLC|GmbH|Group|University|College|Institute|Teams?|Office|Ops"
    r"|Bank|Council|Agency|Consulting|Partners|Labs?|Company|Dept|Department|School|Hospital|Cent(?:er|re)|Services"
    r"|Solutions|Society|Association|Foundation|Network|Museum|Library|Resources)\b)"
)
WHO = rf"(?!{COMPANY})(?=\s+(?:{OTHER}|(?!(?-i:{PLACES}|[A-Z]{{2,}}\b|I\b)){NAME}))"
SOMEONE = rf"(?!{COMPANY})(?=\s+(?:{OTHER}|{NAME})\s+as\s+(?:someone|somebody|a\s+person|a\s+contact)\b)"
TALKING = (
    r"(?:a\s+|some\s+|a\s+quick\s+)?(?:coffee|tea|lunch|breakfast|dinner|drinks?|chat|call|talk|walk|meeting|zoom)\b"
)
ASKING = (
    rf"(?=[\s,:]+(?:(?:about|for|to\s+ask\s+(?:for|about)|asking\s+(?:for|about|if|whether)|to\s+(?:ask|see)\s+if)\s+(?:"
    rf"{TALKING}|advice\b|(?:an?\s+)?(?:informational\s+)?interview\b|\d+\s*min|(?:fifteen|twenty|ten)\s+min|some\s+time\b"
    r"|(?:she|he|they)\b)))"
)
AT_ONCE = (
    r"(?=[\s!.:)\u263a-\U0001f9ff]*$|\s+(?:by|via|on)\b"
    rf"|\s+from\s+(?:{THEM}|him\b|them\b|her\b(?!\s+(?!by\b|via\b|on\b)[a-z]))(?!')"
    rf"|\s*[,!.{DASHES}-]+\s*(?:happy|she|he|they|sure|glad|any|can|mon|tue|wed|thu|fri))"
)
SETTING = (
    r"(?=\s+(?:for|on)\s+(?!hold\b)|\s+(?:an?|the|our)\s+(?:[\w-]+\s+)?(?:call|chat|talk|meeting|mtg|coffee|zoom)\b"
    rf"|{DAY_WORDS})"
)
SET_DOWN = rf"(?={ENDS}|\s+(?:for|on|at|by|via|with)\b|{DAY_WORDS})"
TO_COME = r"booked|scheduled|planned|arranged|set|lined|moved|postponed|cancell?ed|pushed"
NOT_HELD = rf"\s+(?:{TO_COME}|at\s+work|from\s+(?!{THEM}|her\b|him\b|them\b))"
HER = rf"her\b(?={ENDS}|\s+(?:for|on|at|by|via|about|to|next|tomorrow)\b)"
WITH_OTHERS = rf"[^,;.]*?\bwith\s+(?!{THEM}|him\b|them\b|{HER})"
MET_THEM = (
    rf"(?={ENDS}|\s+(?:[{THEM}{OTHER}\d]|(?-i:[A-Z])|(?:at|in|on|for|over|with|by|via|her|him|them|me|us|up|again|briefly"
    r"|both|everyone|all|online|and|during|after|before|today|face|outside|through|near|to)\b))"
)


WORK = (
    r"\s+(?:(?:an?|the|my|me|first|new)\s+)*(?:[\w-]+\s+){0,2}?(?:job|role|place|position|post|offer|contract|internship"
    r"|traineeship|apprenticeship|placement|fellowship)s?\b"
)
ARRIVED = r"\s+at\s+(?:\S+\s+){0,2}?(?:airport|Heathrow|Gatwick|Stansted|Schiphol|(?-i:[A-Z]{3})\b(?!\w))"
UNDECIDED = (
    r"\b.*\b(?:nothing|later|yet|sleep|wait|undecided|postpone|think)\b|\s+to\s+(?:ask|call|write|email|go\s+home)\b"
)


class Wording(NamedTuple):
    """One way of saying something: its canonical word, the channel it implies, what must or may not follow."""

    says: str
    what: str
    by: str = ""
    only: str = ""
    unless: str = ""


def same(what: str, *wordings: str, by: str = "", only: str = "", unless: str = "") -> tuple[Wording, ...]:
    """Several wordings that mean the same."""
    return tuple(Wording(says, what, by, only, unless) for says in wordings)


WORDINGS = (
    *same("asked", "asked", unless=rf"{HER_DETAILS}|\s+about\s+(?:her|him|them|{THEM}){ENDS}"),
    *same("messaged", "messaged", "pinged", "reached out", "sent (@) a request", "dropped @ a line/note/message"),
    *same("messaged", "sent (@) (a) (*) note", unless=r"\s+(?:with\s+congrat|to\s+(?:my)?self\b)"),
    *same("messaged", "sent (@) (a) mail"),
    *same("messaged", "cold emailed", "dropped @ an email", "(my) first/cold email sent", "email sent", by="email"),
    *same("messaged", "cold email", by="email", only=rf"(?={ENDS}|\s+to\s+(?:{THEM}|her|him|them)(?!\w))"),
    *same("messaged", "sent (@) (a) (the) (*) email/e-mail", by="email"),
    *same("messaged", "sent (@) (a) (*) message/msg/text/dm/whatsapp/inmail", "inmailed", "msgd/msged", by="message"),
    *same("messaged", "sent (@) (a) (*) linkedin/li/whatsapp/insta message/msg/dm/note", by="message"),
    *same("messaged", "sent (@) (a) (linkedin) connection request/invite", "dm/message/msg sent", by="message"),
    *same("messaged", "linkedin/li/whatsapp message/msg/dm/request sent", by="message"),
    *same("messaged", "sent (@) (a) linkedin/li request/invite", "connection request sent", by="message"),
    *same("asked", "invited @", only=rf"(?=\s+(?:for|to|out\s+for)\s+{TALKING})"),
    *same("messaged", "wrote (to) @", only=ASKING),
    *same(
        "nudged",
        "sent (@) (a) (*) reminder/nudge/chaser",
        "sent (@) (a) (*) follow up",
        "reminder sent",
        "follow up (email) sent",
    ),
    *same("nudged", "sent (@) (a) (*) follow up email", "sent (@) (a) second/third/2nd/3rd email", by="email"),
    *same(
        "nudged", "sent (@) (a) (*) follow up message/text/dm", "sent (@) a second/third/2nd/3rd message", by="message"
    ),
    *same(
        "messaged",
        "requested",
        unless=r"\s+(?:(?:an?|the|my)\s+)?(?:refund|leave|time\s+off|access|copy|form|(?:her|his|their)\s+(?!time|advice|help))\b",
    ),
    *same(
        "messaged", "emailed", "e mailed", by="email", unless=r"\s+(?:the|an?)\s+(?:whole|entire|list|group|wrong)\b"
    ),
    *same("messaged", "texted", "dm'd", "dmed", "whatsapped", by="message"),
    *same("messaged", "sent/posted/mailed/wrote (@) a letter", "letter posted/sent/mailed", by="letter"),
    *same("messaged", "sent/posted/mailed (@) (a) card", by="letter"),
    *same("thanked", "(a) card to say thanks/thank (you)", "(a) card to @ to say thanks/thank (you)", by="letter"),
    *same("nudged", "nudged", "followed up", "chased (up)", "reminded", "asked again", "asked @ again", "tried again"),
    *same("nudged", "bumped", unless=r"\s+into\b"),
    *same("thanked", "thanked", "sent (@) (my) thanks", "sent (@) (a) thank you", "said thank you", "said thanks"),
    *same("thanked", "(sent) (@) (a) thank you note", "wrote (@) a thank you (note)", unless=THANKS_TO_DO),
    *same("thanked", "thank you sent", "thank you note sent", "thanks/thx/ty sent", "sent (@) (my) thx", "said thx/ty"),
    *same(
        "thanked",
        "thx/ty/thankyou/thanks note/msg sent",
        "sent (@) (a) thx/ty note/msg",
        "dropped @ a thank you (note)",
    ),
    *same("thanked", "thx/ty/thankyou/thanks email sent", by="email"),
    *same("thanked", "emailed (@) (my) thanks", "emailed (@) (my) thx", "emailed (@) a thank you (note)", by="email"),
    *same(
        "thanked",
        "texted (@) (my) thanks/thx/ty",
        "messaged (@) (my) thanks/thx/ty",
        "texted (@) a thank you",
        by="message",
    ),
    *same("thanked", "(sent) (@) (a) thx email", by="email", unless=THANKS_TO_DO),
    *same("thanked", "(sent) (@) (a) thank you email", by="email", unless=THANKS_TO_DO),
    *same("thanked", "(sent) (@) (a) thank you message", "(sent) (@) (a) thank you text", by="message"),
    *same("thanked", "(sent) (@) (a) handwritten thank you (note)", by="letter", unless=THANKS_TO_DO),
    *same(
        "thanked", "(sent) (@) (a) thank you letter", "(sent) (@) (a) thank you card", by="letter", unless=THANKS_TO_DO
    ),
    *same(
        "thanked",
        "(wrote) (@) (a) thank you letter",
        "(wrote) (@) (a) thank you card",
        by="letter",
        unless=THANKS_TO_DO,
    ),
    *same(
        "updated", "updated", unless=rf"{THING}|\s+(?:linkedin|cv|resume|notes?)\b|\s+(?:her|his|their)\s+(?:file|note)"
    ),
    *same("updated", "told ~", "let ~ know", "reported back"),
    *same("shared", "shared", unless=r"\s+(?:her|his|their)\s+(?:[\w-]+\s+)?(?:posts?|story|stories)\b"),
    *same("shared", "forwarded", "fwd'd", "fwded", "sent over"),
    *same(
        "shared",
        "sent @",
        unless=r"\s+(?:an?|the|my|another|her|his|their)\s+(?:[\w-]+\s+){0,2}invit(?:e|ation)s?\b",
    ),
    *same("shared", "sent", only=READING),
    *same("shared", "sent", only=RESUME),
    *same("checked-in", "checked in", "touched base", unless=r"\s+(?:at|to)\b"),
    *same("congratulated", "congratulated", "sent (@) (my) congratulations", "said congratulations"),
    *same("helped", "helped", "did @ a favour", "did @ a favor"),
    *same(
        "introduced",
        "introduced",
        "put @ in touch",
        "connected @",
        only=r"(?=\s|$)",
        unless=r"\s+(?:me|to|an?\s+new|the\s+new)\b",
    ),
    *same(
        "messaged",
        "introduced myself",
        only=r"(?=\s+(?:by|on|via|over)\s+(?:e-?mail|linkedin|whatsapp|message|text)\b)",
    ),
    *same("introduced", "intro'd/introed ~", only=r"(?=\s+to\b)"),
    *same("apologized", "apologized", "apologised", "said sorry", "sent (@) (my) apologies"),
    *same("answered", "answered"),
    *same("replied", "replied", "responded", unless=rf"\s+to{PUBLIC}"),
    *same("replied", "wrote (@) back", "got a reply", "got an answer"),
    *same("replied", "got back", "heard back", unless=FROM_OTHERS),
    *same("replied", "reply from @", "answer from @", "mail from @", "message from @", "heard from @"),
    *same("replied", "got (a) mail/message/msg/note/word from @", "got an email/answer from @", "got a reply from @"),
    *same("replied", "email from @", by=""),
    *same("replied", "linkedin/li/whatsapp message/msg/dm from @", "dm/text/msg from @", by="message"),
    *same("wrote", "wrote", unless=rf"{THING}|\s+(?:up|down|out)\b|\s*:\s*$|\s+(?:about|on|in){PUBLIC}|{SCRIBBLED}"),
    *same("prepared", "prepared", "prepped"),
    *same("debriefed", "debriefed", "wrote (up) the debrief", "debrief done", "debrief written", "did the debrief"),
    *same("reviewed", "reviewed", "weekly review"),
    *same("thanked", "sent (@) (a) (*) note of thanks", "sent (@) (a) ty"),
    *same("thanked", "posted/mailed (@) (a) (handwritten) thank you/thanks (note/card/letter)", by="letter"),
    *same("called", "called", "rang", "phoned", "telephoned", unless=r"\s+(?:off|it|in\s+sick)\b"),
    *same("called", "gave @ a buzz/bell/tinkle", "buzzed"),
    *same("called", "gave @ a call", "gave @ a ring", "tried to call", "tried to ring", "tried to phone"),
    *same("called", "tried to reach", "tried calling", "tried ringing"),
    *same("called", "tried (@)", only=rf"(?={ENDS}|\s+(?:by|on|via|at|twice|again|no)\b)"),
    *same("voicemail", "left (@) (a) voicemail", "left (@) (a) vm", "left (@) (a) voice message", "voicemail"),
    *same("voicemail", "went (straight) to voicemail/vm", "got (@) voicemail", "got her/his/their voicemail/vm"),
    *same("voicemail", "left (@) (a) message", unless=r"\s+on\s+(?:linkedin|whatsapp|slack)\b"),
    *same("accepted", "accepted", unless=OTHER_OFFER),
    *same("accepted", "said yes/yeah/yep/yea"),
    *same("accepted", "offered to talk/chat/meet/speak/call", "offered (me) a (*) call/chat/coffee/talk/zoom/meeting"),
    *same("accepted", "said sure", "said ok", "said okay", only=rf"(?={ENDS})", unless=HELD_BACK),
    *same(
        "accepted",
        "(is) (be) (would) happy/glad to chat/talk/meet/help/speak",
        "would be happy/glad to chat/talk/meet/help/speak",
        unless=HELD_BACK,
    ),
    *same("accepted", "(would) love to chat/talk/meet/help", unless=HELD_BACK),
    *same("accepted", "(would) love to", "(would) be happy/glad to", only=rf"(?={ENDS})", unless=HELD_BACK),
    *same("accepted", "yes", only=AT_ONCE, unless=HELD_BACK),
    *same("accepted", "agreed", unless=r"\s+(?:with|that|about|how|in\s+principle)\b"),
    *same("declined", "declined", unless=OTHER_TIME),
    *same("declined", "turned me/us/it down", "said no thank you", "said no thanks"),
    *same("declined", "said no", unless=OTHER_NO),
    *same(
        "declined", "(is) not interested", "(would) rather not", "(would) prefer/prefers not to", only=rf"(?={ENDS})"
    ),
    *same(
        "declined", "passed", only=rf"(?={ENDS}|\s+(?:by\s+(?:e-?mail|phone|text)|for\s+now|this\s+time|politely)\b)"
    ),
    *same("later", "later", "deferred", "not now", "try again", "said later", "said not now", "said to try again"),
    *same(
        "later", "said to call back", "said to call again", "said to ask again", "said to write again", only=SOME_DAY
    ),
    *same("later", "asked me to call back", "told me to call back", only=SOME_DAY),
    *same("replied", "said to call back", "asked me to call back", "told me to call back", unless=SOME_DAY),
    *same("later", "asked me to try again", "asked me to come back", "asked me to ask again"),
    *same("introduced-me", "introduced me", "put me in touch", "connected me", "gave me the name of", "gave me a name"),
    *same("introduced-me", "gave me two names", "gave me three names", "gave me the names of"),
    *same("introduced-me", "gave me", only=NAMED),
    *same(
        "introduced-me",
        "intro'd/introed me to/with",
        "referred me to",
        "put me on to",
        "put me onto",
        "passed me on to",
        only=WHO,
    ),
    *same("introduced-me", "said/says/thinks I should/could/must talk/speak/chat to/with", only=WHO),
    *same("introduced-me", "said/says to talk/speak to/with", "told/asked/advised me to talk/speak to/with", only=WHO),
    *same(
        "introduced-me", "recommended/suggested I talk/speak to/with", "recommended/suggested talking to/with", only=WHO
    ),
    *same("introduced-me", "said/says/thinks I should/could/must contact/meet/email/call", only=WHO),
    *same("introduced-me", "said/says/thinks I should/could/must write/reach to/out (to)", only=WHO),
    *same(
        "introduced-me",
        "said/says to contact/email/meet",
        "said/says to reach out to",
        "said/says to write to",
        only=WHO,
    ),
    *same("introduced-me", "told/advised me to contact/email/meet", "told/advised me to reach out to", only=WHO),
    *same("introduced-me", "told/advised me to write to", "told/advised me to get in touch with", only=WHO),
    *same("introduced-me", "recommended/suggested I contact/email/meet", "recommended/suggested contacting", only=WHO),
    *same("introduced-me", "recommended/suggested I reach out to", "recommended/suggested I write to", only=WHO),
    *same("introduced-me", "pointed me to/towards/toward", "steered me to/towards", only=WHO),
    *same("introduced-me", "mentioned", "recommended", "suggested", only=SOMEONE),
    *same("opted-out", "opted out"),
    *same(
        "bounced",
        "bounced",
        "it bounced",
        "delivery failed",
        "message not delivered",
        unless=r"\s+(?:an?|some|the)?\s*ideas?\b",
    ),
    *same("bounced", "(the) email bounced", "(my) email bounced", "(the) mail bounced", "undeliverable", by="email"),
    *same("bounced", "(the) letter came back", "letter returned", "returned to sender", by="letter"),
    *same("promised", "promised"),
    *same("talked", "talked", unless=SPEECH),
    *same("talked", "chatted", "had (a) coffee", "had lunch"),
    *same("talked", "had a (*) call/chat/talk/convo/conversation/mtg/meeting", unless=NOT_HELD),
    *same("talked", "grabbed (a) coffee/lunch/tea/breakfast", "had a cuppa", "had a (*) zoom/facetime"),
    *same(
        "talked",
        "(had) (a) meeting/mtg/convo/conversation/chat",
        "(had) (a) catch up",
        "hopped/jumped on a call",
        only=LASTED,
        unless=PLANNED,
    ),
    *same("talked", "phone/ph convo/chat", "ph call", by="phone", only=LASTED, unless=PLANNED),
    *same("talked", "video chat", by="video", only=LASTED, unless=PLANNED),
    *same(
        "talked", "had (a) tea", "had dinner", "had breakfast", "had a walk", "went for a walk", "went for (a) coffee"
    ),
    *same("talked", "coffee", "tea", "lunch", "walk with @", only=LASTED, unless=PLANNED),
    *same("talked", "(phone) call", "phonecall", by="phone", only=LASTED, unless=PLANNED),
    *same("talked", "(video) call", "zoom", "zoom call", "teams call", by="video", only=LASTED, unless=PLANNED),
    *same("talked", "ran into @", "bumped into @", "caught up"),
    *same("talked", "spoke", unless=SPEECH),
    *same("talked", "met", "met up", only=MET_THEM),
    *same(
        "booked", "booked", unless=rf"{TRAVEL}|{WITH_OTHERS}|\s+(?:the|an?|my)\s+(?:day|week|morning|afternoon)\s+off\b"
    ),
    *same("booked", "scheduled", "set up", "arranged", only=SETTING, unless=WITH_OTHERS),
    *same(
        "booked",
        "(phone) (video) (zoom) (teams) call/chat/meeting/mtg/coffee/talk booked/scheduled/arranged/fixed/set (up)",
        only=SET_DOWN,
        unless=WITH_OTHERS,
    ),
    *same("booked", "zoom booked/scheduled/arranged", by="video", only=SET_DOWN, unless=WITH_OTHERS),
    *same(
        "confirmed",
        "confirmed",
        unless=r"\s+receipt\b|\s+(?:my|the|an?)\s+(?:train|flight|hotel|ticket|taxi|course)s?\b",
    ),
    *same("rescheduled", "rescheduled", "postponed", "rebooked", "pushed (back)", unless=NOT_MOVED),
    *same("rescheduled", "moved", "moved to"),
    *same("rescheduled", "had/has/have/needs/needed to reschedule/postpone"),
    *same("cancelled", "cancelled", "canceled", unless=OTHER_THING),
    *same("cancelled", "called off", "called it off"),
    *same("cancelled", "had to cancel", "needs to cancel", "needed to cancel", "has to cancel", "have to cancel"),
    *same(
        "no-show",
        "no show",
        "no showed",
        "did not show up",
        "didn't show up",
        "did not turn up",
        "didn't turn up",
        "stood me up",
    ),
    *same("no-show", "did not come/show", "didn't come/show", "never came/showed/turned (up)", only=NOT_HERE),
    *same("no-show", "was (off) sick/ill", "couldn't make it", "could not make it", only=NOT_HERE),
    *same("missed", "forgot", only=rf"(?=\s+(?:the|our)\s+(?:[\w-]+\s+)?{TALKS})"),
    *same("missed", "missed", only=rf"(?={ENDS}|\s+(?:it|by|the\s+(?:call|meeting|talk|interview|appointment)|our)\b)"),
    *same("promoted", "promoted", "got promoted", "was promoted", "been promoted", "is promoted", unless=LONG_AGO),
    *same("new-job", "new job", "new role", unless=r"\s+(?:posting|advert|ad|opening|listing|offer|search|hunt)s?\b"),
    *same("new-job", "changed jobs", "got a new job", "has a new job", "started a new job"),
    *same("new-job", "started at", unless=r"\s+\d"),
    *same("published", "published", "got published", unless=r"\s+(?:my|our)\b"),
    *same("award", "award", "won an award", "got an award", unless=r"\s+(?:ceremony|dinner|show)\b"),
    *same("noted", "noted", "note", "note to self"),
    *same("snoozed", "snoozed"),
    *same("let-go", "let go", "skipped", "waived", unless=r"\s+(?:from|by|in|at)\b"),
)

OWN = (
    *same("decided", "decided", unless=UNDECIDED),
    *same("offered", "offered", only=rf"(?={ENDS}|{WORK}|\s+by\b)", unless=r"\s+(?:to|help|my|our|some)\b"),
    *same(
        "offered", "got an offer", "got the offer", "got a job offer", only=rf"(?={ENDS}|\s+(?:from|at|by|as|for)\b)"
    ),
    *same("landed", "landed", only=rf"(?={ENDS}|{WORK}|\s+(?:at|with)\s+(?:\[\[|(?-i:[A-Z])))", unless=ARRIVED),
    *same("landed", "accepted the offer", "accepted an offer", "accepted their offer", "accepted the job"),
    *same("landed", "accepted a job", "accepted the role", "accepted a role", "accepted the position"),
    *same("landed", "got the job", "signed the contract", "signed my contract"),
    *same("graduated", "graduated"),
    *same("gave", "gave"),
)

SIDES = {
    "accepted": "them", "declined": "them", "later": "them", "introduced-me": "them", "opted-out": "them",
    "bounced": "them", "promised": "them", "promoted": "them", "new-job": "them", "published": "them",
    "award": "them", "no-show": "-", "missed": "-", "replied": "?", "answered": "?", "talked": "both", "booked": "-",
    "confirmed": "-", "rescheduled": "-", "cancelled": "-", "noted": "-", "snoozed": "-", "let-go": "-",
}  # fmt: skip
