import { concept, type Concept } from '#core/profile/concept.ts'

/** Bringing people together: events, places, communities, and oneself in a new town. */
export const meetingConcepts = (): readonly Concept[] => [
  concept('events',
    'event planning, event planner, event production, event organizer, event organiser, event organisation, ' +
      'event management, event manager, event agency, organise events, organize events, organising events, ' +
      'organizing events, hosting events, host events, run events, running events, event designer, event design, ' +
      'event people, event tech, conference, meetup, festival, team event, corporate event, live events, ' +
      'hackathon organisation, wedding, summit, event logistics, event videos, live stream, cook for your event, ' +
      'ticketing, sound and light, event technology, stage technology, catering for events, music festival, ' +
      'trade event, running conferences, event producer, event hosts, event budget, hybrid events, virtual events, ' +
      'online events, event concepts, ceremonies, gala, christmas party, summer party, company party, ' +
      'stage production, stage manager, show production, event decoration, meet ups, organise meetups, ' +
      'running meetups, event series, exhibition events, supper club, opening party, event staff, cater events'),
  concept('speakers',
    'speaker, keynote speaker, panelist, panellist, panel, guest lecturer, guest lecture, podcast guest, ' +
      'speakers for, moderators for, who would speak, come and speak, talk to our students, come to our school, ' +
      'speaking slot, speaking opportunit*, give a talk, speakers wanted, women speakers, would speak at, ' +
      'speakers on, speakers about, keynotes for, panelists for, interview guests, guest talk, lecturers for, ' +
      'judges for, conference programme, programme curator, finding speakers, curating panels, invite speakers, ' +
      'moderators, expert guests'),
  concept('venues',
    'venue, event space, event location, event room, conference room, meeting room, rooftop, rent our space, ' +
      'seminar room, space for events, room for events, ballroom, concert hall, stage for, room for workshops, ' +
      'gallery space, exhibition space, rooms for, auditorium, roof terrace, courtyard, beautiful space, ' +
      'beautiful location, loft, rentable space, seminar hotel, conference hotel, conference centre, ' +
      'congress centre, cinema hall, theatre hall, factory hall, castle, museum space, meeting spaces, ' +
      'kitchen studio, festival grounds, location scout'),
  concept('trade-fairs',
    'trade fair, trade show, exhibition stand, exhibition booth, booth, expo, exhibitor, fair stand, fairs, messe, ' +
      'stand builder, ces, web summit, slush, industry fair, stand design, exhibit at, exhibiting, stand at, ' +
      'our stand, fair organiser, fair organizer, exhibition builder, trade exhibition, fair presence, ifa, ' +
      'hannover, gamescom, book fair, medica, anuga, itb, mwc'),
  concept('community',
    'community, community builder, membership, trade association, neighborhood, discord, meetup organiser, ' +
      'meetup organizer, alumni network, user group, neighbourhood, member engagement, new members, communities of, ' +
      'building communities, member association, run communities, community strategy, chapter, whatsapp group, ' +
      'telegram group, club management, member recruitment, association work, professional association, ' +
      'professional network, network organisation, discord server, engage members, moderating communities'),
  concept('local-network',
    'new in town, new in the city, new to the city, new to town, new here, just moved, recently moved, ' +
      'moved to this city, arrived here, know nobody, know no one, know anyone here, meet locals, new friends, ' +
      'make friends, find friends, meet people here, know people here, local contacts, new in berlin, ' +
      'new in london, first months here, do not know anyone, moved back, back in town, local scene, local network, ' +
      'local business people, get to know people, people from here, settle in, moved last, arrived last, ' +
      'just arrived, recently arrived, no network, first contacts, hardly anyone, local entrepreneurs, ' +
      'local businesses, local companies, local founders, locals who, connect locally, new country, find community, ' +
      'regional network, regional companies, settle here, arriving, expats'),
  concept('accelerators',
    'accelerator, incubator, incubation, startup programme, startup program, startup hub, y combinator, yc, ' +
      'techstars, founder programme, founder program, antler, entrepreneur first, startup camp, esa bic, ' +
      'startup centre, startup center, startup competition, cohort programme, startup school, startup support, ' +
      'startup bootcamp, founder scholarship, founder residency, startup weekend, startup contest, seedcamp, ' +
      '500 startups, venture programme'),
  concept('startups',
    'startup, start up, early stage company, scaleup, scale up, young company, spinoffs, tech companies, ' +
      'ecosystem builder, start ups, new companies, young startups, seed startups, startups in, startups that, ' +
      'startups who, startups with, early startups, portfolio startups, student startups, founding teams, ' +
      'tech startups, b2b startups, innovative companies, growth companies'),
  concept('workspaces',
    'cowork*, co working, office space, workspace, work space, studio space, shared office, hot desk, ' +
      'office hunting, meeting space, workshop space, lab space, laboratory space, flex office, office furniture, ' +
      'office design, business centre, business center, sublet, subletting, office lease, maker space, fablab, ' +
      'fab lab, shared studio, coworking operator, office manager, office for, an office, small office, ' +
      'share office, office share, desks in, desks for, spare desks, free desks, atelier space, lab benches, ' +
      'bench space, rent lab, shared workshop, shared kitchen, workplace design, workplace strategy, office move, ' +
      'move offices, moving offices, serviced offices, meeting booths, sublease, business park, flexible office, ' +
      'creative hub, startup office, phone booths, artist studio'),
  concept('languages',
    'language, english lessons, german lessons, english teacher, learn german, learn english, improve my english, ' +
      'improve my german, improve myself in english, speak german, speak english, native speaker, tandem, ' +
      'practise german, practice german, practise english, practice english, practise my, practice my, ' +
      'teach german, teach english, speak chinese, mandarin, arabic, bilingual, multilingual, business english, ' +
      'sign language, german course, learning german, learning english, learn chinese, better english, ' +
      'better german, improve english, improve german, conversation practice, conversation partner, ' +
      'english conversation, german conversation, english speaking, german speaking, french speaking, ' +
      'spanish speaking, i speak, speaking german, speaking english, german teacher, native english, native german, ' +
      'mother tongue, accent, pronunciation, b2 german, english courses, polyglot, integration course'),
  concept('localisation',
    'localis*, localiz*, translation, translator, translate, translating, interpreter, interpreting, subtitl*, ' +
      'linguist, dubbing, multilingual content, german version, english version, language version, transcreation, ' +
      'cultural adaptation, proofreading in, translated, translators for, translations into, interpreters for, ' +
      'sworn translations, literary translator, multi lingual, french version, spanish version, polish version, ' +
      'arabic version, local version, i18n, l10n, cultural consultant, cultural consulting, subtitles, subtitling, ' +
      'voice over, voiceover, localised'),
  concept('podcasting',
    'podcast*, audio production, audio editing, co host, cohost, sound editing, podcast guests, audio storytelling, ' +
      'podcasts, podcast editor, podcast editing, podcasters, audio content, audio branding, microphone, ' +
      'radio play, audio stories, sound studio, audio producer, audio series, spotify'),
  concept('newsletters',
    'newsletter, newsletter operator, substack, beehiiv, subscribers, newsletter writer, newsletter editor, ' +
      'ghost platform'),
]
