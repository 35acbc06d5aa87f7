import { concept, type Concept } from '#core/profile/concept.ts'

/** Bringing people together: events, places, communities, and oneself in a new town. */
export const meetingConcepts: readonly Concept[] = [
  concept('events', 'Events',
    'event planning, event planner, event production, event organizer, event organiser, event organisation, ' +
      'event management, event manager, event agency, organise events, organize events, organising events, ' +
      'organizing events, hosting events, host events, run events, running events, event designer, event design, ' +
      'event people, event tech, conference, meetup, festival, team event, corporate event, live events, ' +
      'hackathon organisation, wedding, summit, event logistics, event videos, live stream, cook for your event, ' +
      'ticketing, sound and light, event technology, stage technology, catering for events, organise an event, ' +
      'organising an event, organize an event, music festival, trade event, running conferences, event producer, ' +
      'event hosts, event budget, hybrid events, virtual events, online events, event concepts, ceremonies, gala, ' +
      'christmas party, summer party, company party, stage production, stage manager, show production, ' +
      'event decoration, logistics for events, meet ups, organise meetups, running meetups, event series, ' +
      'event for 200, exhibition events, supper club, opening party, event staff, cater events, cooking for events'),
  concept('speakers', 'Speakers and panels',
    'speaker, keynote speaker, panelist, panellist, panel, guest lecturer, guest lecture, podcast guest, ' +
      'speakers for, moderators for, who would speak, come and speak, talk to our students, come to our school, ' +
      'speaking slot, speaking opportunit*, give a talk, speakers wanted, women speakers, would speak at, ' +
      'speakers on, speakers about, keynotes for, panelists for, someone to speak, somebody to speak, ' +
      'people to speak, experts to speak, speak at our, speak to our, talk at our, talk to my students, ' +
      'guests for my podcast, guests for our podcast, guests for the show, interview guests, guest talk, ' +
      'lecturers for, judges for, conference programme, programme curator, finding speakers, finding guests, ' +
      'curating panels, invite speakers, moderators, expert guests, i speak about, speak on panels, ' +
      'role models for our'),
  concept('venues', 'Venues',
    'venue, event space, event location, event room, conference room, meeting room, rooftop, rent our space, ' +
      'seminar room, space for events, room for events, ballroom, concert hall, stage for, room for workshops, ' +
      'gallery space, exhibition space, space for 100, space for 200, place to host, rooms for, room for 30, ' +
      'room for 50, room for 100, room for 200, auditorium, roof terrace, courtyard, beautiful space, ' +
      'beautiful location, loft, space in the city, space in the centre, rentable space, host your event, ' +
      'hosting your event, use our rooms, seminar hotel, conference hotel, conference centre, congress centre, ' +
      'cinema hall, theatre hall, gallery for events, factory hall, castle, museum space, space you can use, ' +
      'space to use, meeting spaces, kitchen studio, festival grounds, location scout'),
  concept('trade-fairs', 'Trade fairs',
    'trade fair, trade show, exhibition stand, exhibition booth, booth, expo, exhibitor, fair stand, fairs, messe, ' +
      'stand builder, ces, web summit, slush, industry fair, stand design, exhibit at, exhibiting, stand at, ' +
      'our stand, fair organiser, fair organizer, exhibition builder, trade exhibition, fair presence, ifa, ' +
      'hannover, gamescom, book fair, medica, anuga, itb, mwc'),
  concept('community', 'Community building',
    'community, community builder, membership, trade association, neighborhood, discord, meetup organiser, ' +
      'meetup organizer, alumni network, user group, neighbourhood, member engagement, new members, communities of, ' +
      'building communities, members of our association, member association, run communities, community strategy, ' +
      'chapter, whatsapp group, telegram group, club management, member recruitment, association work, ' +
      'professional association, professional network, network organisation, discord server, engage members, ' +
      'moderating communities'),
  concept('local-network', 'New in town',
    'new in town, new in the city, new to the city, new to town, new here, just moved, recently moved, ' +
      'moved to this city, arrived here, know nobody, know no one, know anyone here, meet locals, new friends, ' +
      'make friends, find friends, meet people here, know people here, local contacts, new in berlin, ' +
      'new in london, first months here, do not know anyone, moved back, back in town, local scene, local network, ' +
      'local business people, get to know people, people from here, settle in, new to berlin, new to london, ' +
      'new to munich, new to vienna, new to hamburg, new to this city, moved last, arrived last, just arrived, ' +
      'recently arrived, three months ago, two months ago, six months ago moved, building a network here, ' +
      'build a network, build up a network, build my network, network from scratch, no network, no contacts here, ' +
      'no contacts yet, first contacts, people in the city, know the city, know this city, know the town, ' +
      'know the local, hardly anyone, meet some people, meet new people, get to know others, local entrepreneurs, ' +
      'local businesses, local companies, local founders, local business owners, locals who, connect locally, ' +
      'here for two weeks, new country, find community, regional network, regional companies, how this city works, ' +
      'settle here, arriving, expats'),
  concept('accelerators', 'Accelerators and incubators',
    'accelerator, incubator, incubation, startup programme, startup program, startup hub, y combinator, yc, ' +
      'techstars, founder programme, founder program, antler, entrepreneur first, startup camp, esa bic, ' +
      'startup centre, startup center, startup competition, cohort programme, apply to accelerators, ' +
      'programme manager of an accelerator, startup school, startup support, startup advice centre, ' +
      'start up programme, startup bootcamp, founder scholarship, startup grant programme, founder residency, ' +
      'startup weekend, startup contest, innovation programme for founders, mentor in accelerators, seedcamp, ' +
      'plug and play, 500 startups, venture programme'),
  concept('startups', 'Startups',
    'startup, start up, early stage company, scaleup, scale up, young company, spinoffs, tech companies, ' +
      'ecosystem builder, start ups, new companies, young startups, seed startups, startups in, startups that, ' +
      'startups who, startups with, startups working on, early startups, portfolio startups, student startups, ' +
      'founding teams, tech startups, deep tech startups, b2b startups, innovative companies, growth companies, ' +
      'how startups work, spin offs and startups'),
  concept('workspaces', 'Coworking and offices',
    'cowork*, co working, office space, workspace, work space, studio space, shared office, hot desk, ' +
      'office hunting, meeting space, workshop space, lab space, laboratory space, flex office, office furniture, ' +
      'office design, business centre, business center, sublet, subletting, office lease, maker space, fablab, ' +
      'fab lab, shared studio, coworking operator, office manager, office for, an office, small office, ' +
      'office to share, share office, office share, room in our office, space in our office, desks in, desks for, ' +
      'spare desks, free desks, studio to share, share a studio, atelier space, lab benches, bench space, ' +
      'lab to share, rent a lab, rent lab, workshop to share, shared workshop, shared kitchen, workplace design, ' +
      'workplace strategy, new work office, office move, move offices, moving offices, serviced offices, ' +
      'meeting booths, sublease, business park, flexible office, creative hub, startup office, phone booths, ' +
      'places to work, artist studio'),
  concept('languages', 'Languages',
    'language, english lessons, german lessons, english teacher, learn german, learn english, improve my english, ' +
      'improve my german, improve myself in english, speak german, speak english, native speaker, tandem, ' +
      'practise german, practice german, practise english, practice english, practise my, practice my, ' +
      'teach german, teach english, speak chinese, mandarin, arabic, bilingual, multilingual, business english, ' +
      'sign language, german course, learning german, learning english, learn chinese, speak better german, ' +
      'speak better english, better english, better german, improve english, improve german, improving my german, ' +
      'improving my english, conversation practice, conversation partner, english conversation, ' +
      'german conversation, english speaking, german speaking, french speaking, spanish speaking, i speak, ' +
      'speaking german, speaking english, german teacher, native english, native german, mother tongue, spanish, ' +
      'french, portuguese, japanese, turkish, ukrainian, russian, polish, hindi, farsi, korean, dutch, italian, ' +
      'swedish, czech, greek, vietnamese, accent, pronunciation, b2 german, english courses, polyglot, ' +
      'integration course'),
  concept('localisation', 'Localisation and translation',
    'localis*, localiz*, translation, translator, translate, translating, interpreter, interpreting, subtitl*, ' +
      'linguist, dubbing, multilingual content, german version, english version, language version, transcreation, ' +
      'cultural adaptation, proofreading in, translated, translators for, translations into, interpreters for, ' +
      'sworn translations, literary translator, multi lingual, french version, spanish version, polish version, ' +
      'arabic version, adapt our app, adapt to local, local version, i18n, l10n, cultural consultant, ' +
      'cultural consulting, subtitles, subtitling, voice over, voiceover, localised, native speakers to check, ' +
      'native speakers who check'),
  concept('podcasting', 'Podcasting',
    'podcast*, audio production, audio editing, co host, cohost, sound editing, podcast guests, audio storytelling, ' +
      'podcasts, launch a podcast, podcast editor, podcast editing, podcasters, audio content, audio branding, ' +
      'microphone, radio play, audio stories, sound studio, audio producer, audio series, spotify'),
  concept('newsletters', 'Newsletters',
    'newsletter, newsletter operator, substack, beehiiv, subscribers, newsletter writer, newsletter editor, ' +
      'ghost platform'),
]
