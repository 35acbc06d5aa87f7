import { concept, type Concept } from '#core/profile/concept.ts'

/** Wishes told by a turn of phrase, about what people undertake; some patterns only keep another concept away. */
export const undertakingConcepts = (): readonly Concept[] => [
  concept('digital-transformation', 'off .. paper|fax|excel, digital age, paperless, go|going|become digital, ' +
    'instead of paper, ' +
      'went|gone|goes digital, industry 4, still faxed|faxing|fax|paper|print|printing|on paper, heads of digital, ' +
      'digital maturity|workplace|roadmap, everything|all .. on paper, paper forms|files|lists, ' +
      'still|we fax|faxes, core banking replacement|system, tablets on|in|for, want to digitise'),
  concept('change-management',
    'bring|brought|bringing|take|get|took .. along|aboard, resistance to, staff|people|nurses|team hate|hates it, ' +
      'resistance|fear in our|the|my|among|from, ' +
      'human|people|soft side of .. change|merger|transformation|project|it, kotter, adkar, prosci, ' +
      'shift|change|changing .. culture, change stick|story|stories|ambassador|ambassadors|agents, ' +
      'led .. through .. change|changes|transition|crisis, through transition|change|upheaval, ' +
      'deal|dealing with resistance, fear out of, nobody|no one|staff|people wants|want|like|likes .. change, ' +
      'adoption side|of|rate, changed|change a|the|our culture|ward|firm, two cultures, new ways of working, ' +
      'on|with resistance, the human part, an inch, carry|carried .. through|restructuring|rest, ' +
      'moved|move a .. firm|company an, announce layoffs'),
  concept('valuation',
    'what .. worth, how much .. worth, worth of .. company|business|shares, ' +
      'defensible number|price, ' +
      'value|valuing|valued .. company|companies|business|businesses|patents|brand|brands|house|houses|shares, ' +
      'get|have .. valued, would sell for|fetch, appraise|appraises|appraisal of|for, price our shares, ' +
      'expert opinion|opinions on share|value, ' +
      'be worth to, what|which multiple|multiples to|for|do, honest figure, arrive at the|a number|price, ' +
      'value|values|valuing odd|properties|brands|patents|companies|firms|practices, ' +
      'pricing brands|patents|firms|companies, price a round|company|firm, firm|company|business would fetch, ' +
      'would fetch'),
  concept('public-procurement', 'bid|bidding|bids|tender for .. contract|tender, win|wins|winning .. tender, ' +
      'sell|selling to town|city|cities|ministries|municipalities|government|governments|police|army|schools|state|' +
      'public, on a framework, answer|answering rfps|tenders, rfps from, ' +
      'vendor|supplier of|to the army|state|government|city, bid writers|writer|writing|manager|managers, ' +
      'central purchasing body, eu thresholds, vergaberecht, ausschreibung*, ' +
      'win|winning our|a|public first|public tender|contract, ' +
      'who|officer|officers .. signs|buys .. city|cities|town|council, budget and a signature'),
  concept('volunteering',
    'give|giving|gives .. saturday|afternoon|sunday|weekend, time|weeks|hours to spare, time on their|his|her hands, ' +
      'charity day, social day, helping hands, ' +
      'give|giving|donate|donating .. my|our|some time|hours, time to give|donate|spare, ' +
      'honorary post|posts|office|work|role, evenings|hours|days a month for free, free staff, ' +
      'lend|lending a hand at|with|to, free saturday|sunday|saturdays|sundays, without pay, unpaid work|help, ' +
      'give back to the|my community|neighbourhood|city|town, do something useful at|on weekends|the, ' +
      'help out at|in|on|with .. weekend|weekends|shelter|food|kids|school, read to, ' +
      'unpaid'),
  concept('public-speaking', 'speak|talk|talking|speaking in front of, my first keynote|talk|speech, freeze on|when, ' +
      'saying|say um, speak|speaking up|freely|confidently|better, ' +
      'better|livelier|calmer|confident presenter|speaker|talks, ' +
      'fear|afraid|scared|nervous of|about|before .. microphone|microphones|stage|talk|speaking|crowd|talks|' +
      'presenting, keynote rehearsal, speech writing|writer|coach|training, body language on|in, breath and body, ' +
      'present|presenting with confidence|in|before|better, ' +
      'on stage and, speech prep|writing|training, voice and|coach presence|body, presence coaching, stage fright, ' +
      'presenting for|to|in, presenters, annual|a microphone, addressing crowds, actor|actress who|till|breathing, ' +
      'give talks in, hate the stage, comfortable on stage'),
  concept('introductions',
    'know every|most|everyone|everybody|nearly|half|plenty, open|opens .. door, get you|u in front, ' +
    'know .. personally, ' +
      'put|putting you in touch, put .. in touch, who to ask'),
  concept('internships',
    'take|taking|host|hosting|place .. intern|apprentice|trainee, take|taking|host|hosting .. student'),
  concept('suppliers', 'new|second|reliable|alternative|another|cheaper|better|need source|manufacturer|vendor, ' +
    'supplier of|for, ' +
      'supplier for|of our|my|small|the|fabric|organic, a reliable .. supplier|source|maker, growers who, ' +
      'reliable hinge|packaging|fabric supplier'),
  concept('speakers', 'can|could|would give .. talk, come .. talk|speak to, talk to our|my students|members|pupils'),
  concept('immigration',
    'sponsor licence|license|visa, sponsor|sponsors .. visa|visas, visa sponsorship|sponsor, ' +
      'skilled worker sponsorship|visa|permit, talent visa, blue card, ' +
      'a permit, work|residence permit|permits, paperwork for my|his|her|their, e 2, l 1, ' +
      'settling in canada|germany|spain|portugal, posting workers, talent from outside|abroad, citizenship, ' +
      'student visa'),
  // Words that would name another concept by themselves: corp dev is no developer.
  concept('finance', 'fractional|interim|parttime cfo, cfo for hire, cfo as a service'),
  concept('mergers-acquisitions', 'acquisition|search entrepreneur, corp|corporate dev'),
  concept('business-development', 'biz dev'),
  concept('real-estate', 'property developer'),
  concept('developer-tools', 'dev|developer platform|tool|product'),
  concept('internal-communications', 'keep|keeping .. informed'),
  concept('social-media', 'community manager who survived'),
]
