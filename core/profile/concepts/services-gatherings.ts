import { concept, type Concept } from '#core/profile/concept.ts'

/** Stages, rooms, groups, languages and things made to be used, and help for a good cause. */
export const gatheringServices = (): readonly Concept[] => [
  concept('storytelling',
    'my story'),
  concept('press',
    'business paper|reporter|editor|radio|media|newspaper, ' +
      'cultural journalist|paper|reporter|editor|press|radio|media|newspaper, ' +
      'into .. papers|newspaper|news|tv|radio|magazine, comms people|managers|heads|person|team|background, ' +
      'coverage of|for|on, tv interview'),
  concept('media',
    'investigative, verification and fact, digital subscriptions, paywall*, print is|circulation|edition|run, ' +
      'readers are'),
  concept('public-speaking',
    'speak|speaking|talk|talking in|before .. front|people|crowd|audience|rooms|group, ' +
      'in front of people|crowd|audience|an|the|others|300|rooms|camera, ' +
      'my|our voice|knees shake|shaking|trembles|breaks, voice coaching|breathing|lessons|trainer|and|posture, ' +
      'trainer for voice, breathing and|stage, stage folks|nerves, get|getting over .. fear|nerves, ' +
      'my|first big|wedding|tedx|ted talk|speech, presentation tips|techniques, ' +
      'presenting our|my|a|the|to|in tender|results|numbers|work|board|thesis|plan, hands .. when speaking|talking'),
  concept('pitching',
    'my slides|elevator'),
  concept('events',
    'organising|planning|run .. event|conference|congress|festival|party|gala|concert|meetup|wedding|hackathon|' +
      'summit|fair|symposium|retreat|exhibition|dinner|openings|series|tournament, ' +
      'your|our|my|the next event|party|conference|gala|festival, ' +
      'light|lighting|av|audio system|tech|technician|equipment|engineer|rig|desk for|at, portable toilets, ' +
      'master of ceremonies'),
  concept('speakers',
    'hold|holding|gave .. talk|lecture|keynote|speech, who’ll come and give, ' +
      'come|coming and|to|in talk|speak|present, ' +
      'on|for|at|join|sit|moderate|moderating your|our|the|a|my|any panel|podium|stage, panel member|about|seat, ' +
      'speak|speaking at|on|for .. event|conference|stage|schools|more, speak more, awareness talk, ' +
      'get|getting on|onto stage|panels, jury duty|work|seat|service|for|chair, ' +
      'judging for|at|our|your|startups|the, ' +
      'doctors|experts|scientists|women|people|founders|farmers|teachers who .. can talk|speak'),
  concept('venues',
    'space|place|somewhere|cellar|cafe|roof|garden|studio for .. 20|30|40|50|60|80|90|100|120|150|200|250|300|400|' +
      '500|people|guests|dancers|dinner|event|meetup|workshops|concert|rehearsals|classes|party|wedding|market|' +
      'congress, ' +
      'hall|room|barn|loft|gallery|chapel|villa|cellar|theatre|studio|terrace|garden|space|church|kitchen|boat|' +
      'vineyard|museum you|u|we|that|which|to can|could|rent|hire|hold|be|you .. rent|hire|use|book|hired|rented|' +
      'have, can be hired|rented|booked|used, beautiful hall|room|barn|loft, big room|space|barn|loft|location, ' +
      'large|nice|old|empty|vaulted|historic|quiet hall|room|space|barn|loft|location, ' +
      'affordable|unusual hall|room|space|barn|loft, large|empty halls, ' +
      'rent|renting|hire|hiring|use|book|offer .. our|my|a|the hall|room|space|loft|barn|garden|theatre|stage|' +
      'terrace|gallery, ' +
      'host you|your|dinners|weddings|events|workshops|meetups|groups|offsites|retreats|concerts in|at|on, ' +
      'we can host, room|somewhere to|for|in hold|meet|host|sing|rehearse|dance|perform|exhibit|gather|our, ' +
      'meeting barn|place, seminar|conference location|space|hall|house, event hall|house|hotel, ' +
      'function location|space|hall|house|hotel, party|wedding room|space|hall|house|hotel, ' +
      'exhibition room|location|hall|house|hotel, banquet|training|class room|location|space|hall|house|hotel, ' +
      'hosts|hosting offsites|retreats|weddings|seminars|conferences, rate .. for offsites, ' +
      'hall in|cheap|that|near, seats 120|150|200|300|500, capacity of|for .. people|guests, ' +
      'holds 50|80|100|120|150|200|300 people|guests, gallery in the, community kitchen|centre|center|house, ' +
      'rooftop with, bar for|with private'),
  concept('trade-fairs',
    'booth on|space|price|costs|neighbours|building|construction, stand at|for .. fair|show|expo|small, ' +
      'stand space|building|neighbours, exhibition space|design|building|construction|neighbours, ' +
      'fair space|builder|design|building|construction|neighbours, which .. fairs|shows, book|industry show, ' +
      'toy|boat|wine|furniture|farm|machine|tool|regional|design fair|show, 9000 visitors'),
  concept('community',
    'members|users|neighbours|readers|volunteers|residents|fans|people|newcomers together|meet|talk, ' +
      'bring|bringing people|members|neighbours|founders|newcomers|everyone together, ' +
      'building|keep .. community|club|circle|forum|group|network|discord|slack|association, ' +
      'discord group|channel|workspace, whatsapp|telegram|user channel|server|workspace, ' +
      'online|alumni group|channel|server|workspace, slack with, ' +
      'neighbourhood association|network|group|meeting|work|house, forum for, get .. people together, fan club, ' +
      'connect neighbours|residents|farmers, gather|gathering people|women|founders'),
  concept('local-network',
    'new in|to|here|around .. town|city|country|area|region|linz|berlin|vienna|munich|london|paris, ' +
      'moved|came|relocated here|from|to .. in|from|march|may|june|january|last|year|month|recently, ' +
      'know|find|make|making|meet|meeting nobody|friends|people|locals|folks .. here|in town|in the city, ' +
      'who’s who in|of|around, who .. who in town, how things work here, ' +
      'the local scene|crowd|people|business|founders, ' +
      'people|founders|others|companies in|from|around .. my|the area|region|town|neighbourhood|city|valley, ' +
      'getting to know .. people|city|town|region|scene|locals, meet the neighbours, show .. around .. town|city, ' +
      'show you round town|the city|the town, feel at home, lost touch with .. town|city'),
  concept('accelerators',
    'incubat*, apply .. to .. yc|techstars|accelerator|incubator, programme for .. startups|founders|ventures, ' +
      'ten|four|five|eight|twelve teams|startups in|a|each, startups each|per year|batch|cohort, desk space mentors'),
  concept('startups',
    'new venture|companies, what .. young ones, small companies with .. something'),
  concept('workspaces',
    'desk from|to|free|available|at|a|per, cheap office|room, ' +
      'place|space|room|somewhere to|for work|desks|six|our team|10|a workshop, ' +
      'workshop|studio|office|atelier|bench|kitchen space|rooms|place|sharing|floor|to|for rent|share|sublet|with|' +
      'available|free|in|from, office|studio|workshop|lab to|for rent|share|let|sublet, shared lab|space|atelier, ' +
      'phone booths'),
  concept('languages',
    'i speak|talk german|english|french|spanish|italian|portuguese|dutch|polish|turkish|mandarin|chinese|japanese|' +
      'swedish|arabic|russian, tandem'),
  concept('localisation',
    'into 3|4|5|6|7|8|10|12|seven|five|several|more|other languages, localise, japanese german, finnish french'),
  concept('podcasting',
    'be|have|having|come .. on|as .. show|podcast|guest, on the show, have you on, find guests, ' +
      'audio people|engineer|studio, show notes, edit .. episode|podcast|conversation|interviews, our show'),
  concept('newsletters',
    'weekly mailing|bulletin, sunday|daily|monthly digest|letter|mailing|bulletin, paying subscribers, mail digest'),
  concept('product-management',
    'feature creep|ideas|that|nobody|users, product side|chief|coach|interview|definition, job as pm|po, ' +
      'market fit, user needs, kill products, killing|cut features|products'),
  concept('design',
    'logo designer|design|layout, website|poster|flyer|brochure|label|interface layout, ' +
      'menu|shop|sign|catalogue|catalog design|layout, app designer|layout, ' +
      'design|designing|designed|lay .. logo|website|poster|flyer|brochure|menu|labels|signs|app|interface|' +
      'catalogue|screens, make|making .. look better|good|nice|pretty|professional|modern, ' +
      'looks .. like|from .. 1990|90s|homemade|a tax, ' +
      'ugly|dated|old looking|website|app|interface|slides|form|dashboard, ' +
      'pretty|prettier|nice slides|forms|charts|screens|documents|templates, ' +
      'beautiful forms|charts|screens|documents|templates, graphic artist, typograph*, layout for|of|and, ' +
      'interface for, signage, annual report design'),
  concept('industrial-design',
    'product design|designer|shape|ideas|drawings, mechanism design|for, hinge design, mould designer|maker|making, ' +
      'mold design|designer|maker|making, ' +
      'shape .. lamps|taps|chairs|prams|kettle|housing|casing|enclosure|device|gadget|furniture|tools|machine, ' +
      'housing of, enclosure for|of, rhino 3d, autocad'),
  concept('user-research',
    'watch|watching|observe|observing|see|seeing .. people|users|customers|nurses|kids|shoppers use|try|struggle, ' +
      'interview .. users|customers|patients|parents|drivers|founders|midwives|farmers|shoppers|readers, ' +
      'user diary|survey|journeys|sessions, customer|discovery|qualitative coding|conversations, ' +
      'exit|depth|expert interview|coding|conversations, qualitative, empathy map, usability audit, ' +
      'understand our|my|how|what users|people|customers use|need, network of .. for surveys'),
  concept('prototyping',
    'first working'),
  concept('accessibility',
    'blind impaired|sighted|vision|guests|readers|customers, deaf guests, ' +
      'visually sighted|vision|people|visitors|guests|users|readers|customers, ' +
      'partially impaired|vision|people|visitors|guests|users|readers|customers, easy to read|language, ' +
      'plain language for, large print, ada act|compliance|compliant|rules'),
  concept('volunteering',
    'for no|without pay|money|fee, for free|nothing|good cause, no fee, ' +
      'give|giving|donate|lend|spend .. saturday|weekend|hours|evening|days|time .. to|with|at|for, carry boxes, ' +
      'useful to|for|in .. society|others|community|charity, helpers at|who|from, find|keep helpers|trustees, ' +
      'coordinate .. volunteers|helpers, citizen service|scientists, mentoring kids|refugees|children, ' +
      'reading to|with children|kids, serve on committee, charity shop|work'),
  concept('nonprofits',
    'your foundation|association|hospice|club|food|shelter|union, refugee organisation|group|association, red cross'),
  concept('social-impact',
    'measure|measuring .. impact|good|difference, something meaningful'),
]
