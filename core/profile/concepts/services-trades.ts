import { concept, type Concept } from '#core/profile/concept.ts'

/** Trades told by what is done in them. */
export const tradeServices = (): readonly Concept[] => [
  concept('healthcare',
    'real|your patients, treat|treating|treated patients|people, gps practice, stroke unit, ' +
      'pharmacy’s view|perspective, contact lens, orthoped*, wound dressings, end of life, occupational therap*'),
  concept('mental-health',
    'depress*, counsell*, stress reduction, mental wellness'),
  concept('elder-care',
    'older parents|neighbours|persons|users, old age, house fit for old, care operator|director, age well, ' +
      'retirement village, stairlift*, fall prediction, grandparents, care for .. parents|mother|father, ' +
      'look after .. parents|mother|father'),
  concept('childcare',
    'look after .. kids|children, under sixes, baby products|food|clothes, kids corner'),
  concept('nutrition',
    'eat healthy|well|at|habits|less|disorder, eating healthy|healthier|at|less, healthy lunch|recipes, ' +
      'lose weight, weight management, sugar free|reduced'),
  concept('sports',
    'running a marathon|club|group|together|coach, cycling coach|players|training|association|school|lessons, ' +
      'coach kids|youth|under'),
  concept('restaurants',
    'cater, caters, catered, i can cater, cater your|breakfasts|events, ' +
      'cook|cooking|cooked for|dinner|lunch|with .. people|you|events|team|200|100, cooking for, bar staff, ' +
      'pub quiz, brasserie, diner, street food, menu card, tables on|turn, fill tables, private dinner, ' +
      'tasting menu, host dinners'),
  concept('food',
    'tasting our|my|of|at|for, wine import|bar|estate|evening, ' +
      'beer|olive|oil tasting|import|importer|producer|maker|shop|bar|merchant|estate|evening, ' +
      'cheese|chocolate tasting|import|bar|estate|evening, ' +
      'tea tasting|import|importer|producer|maker|bar|estate|evening, cheesemak*, brewed, distill*, bottling, keg, ' +
      'kegs, preserves, cooking book|lessons|school|show, dairy processing|products, raw milk, vegetable box, ' +
      'vegetables, ice cream'),
  concept('crafts',
    'make|making by hand, hand stirred|thrown|woven|painted, glaze recipes, throwing lessons|on|class, ' +
      'on the wheel, solid wood, jewell*, weav*, sew repairs|class|machine|studio, embroider*, natural dyes, ' +
      'bookbind*, calligraph*, instrument repair, bow rehair, basket making, restoration of|facades|work, ' +
      'repair old|chairs|clocks|violins|bikes, framing|frames art, picture framing, kintsugi, master joiner, ' +
      'craft courses, woodshop shop|bench|class, makers of all, timber years'),
  concept('agriculture',
    'grow|growing|grown fruit|apples|flowers|mushrooms|herbs|hemp|hops, hives, hive, varroa, winegrow*, ' +
      'oak timber|forest|wood, hectare of, seed bank, hay, composting, aquacultur*'),
  concept('climate',
    'emissions, footprint of, lifecycle analysis|assessment, green claims|deal|jobs|business|company|team|office, ' +
      'environment management|engineer|manager, rewild*, plastic free, eco design|products'),
  concept('energy',
    'energy consultant, meter data'),
  concept('circular-economy',
    'reusing, used cells|equipment|clothing, repair service, fix a toaster, shred|shredding respin, sort plastic, ' +
      'plastics sorting, sorting plastics, deposit scheme, surplus stock|material, food rescue|sharing, ' +
      'leftover fabric|materials, packaging waste, thrown away, rent instead'),
  concept('water',
    'desalin*'),
  concept('manufacturing',
    'if it’s a spring, precision parts|turning|engineering, welded, tig|mig welder, laser cut, powder coat, ' +
      'injection mold, assembly work|and, packing and assembly, contract packing|assembly|production, ' +
      'small|short series|batch|run production|manufacturing|fabric|made, ' +
      'production planning|floor|slot|firm|costs|staff, line running|stops|stopped, ' +
      'machine park|time|capacity|hour|building, spare machine, smt, changeover, changeovers, ' +
      'maintenance technician|team|planning|predictive, metal trades|firm|work|working|shop, ' +
      'steel structures|works|firm'),
  concept('packaging',
    'bottle and label, jars|cans|tins|lids|labels|pouches|tubes and|sourcing|that|for|from|supplier, ' +
      'wrap|wrapping shrink|gift, pack|packing .. goods|eggs|chocolate|parcels|orders, survive .. post, ' +
      'in the post, unpacking, plastic free|isn’t, isn’t plastic'),
  concept('mobility',
    'train drivers, commut*, timetables'),
  concept('batteries',
    'charge station|park|infrastructure|network|site|folk, charging park|site, cells and|packs'),
  concept('travel',
    'guest rooms, city|guided|walking|boat guide, travel writer, night stays|away, direct guests|bookings, ' +
      'booking commission, gms in my phone, ski lift|hut'),
  concept('video',
    'clips for|that, production companies|house'),
  concept('photography',
    'pictures of|for, lighting tips|for|setup, event|wedding|team shots, food photography|shots, product pictures, ' +
      'press photographer|shots, business pictures|shots'),
  concept('illustration',
    'draw .. cartoon|comics|characters|foxes|storyboard|meeting|live|process, walk cycles'),
  concept('publishing',
    'read .. manuscript|novel|book|memoir|poems|chapters|thriller, novel, novels, editor who|that hurts|reads, ' +
      'small press, selfpublish*, print run, translator of novels, publish our'),
  concept('gaming',
    'game tester, board designer|cafe, video|computer|mobile|card|console dev|studio, gamedev*, steam page|deck, ' +
      'console, consoles'),
  concept('creative-industries',
    'art show|director|in, corporate art, sculpt*, set builder'),
  concept('fashion',
    'garment factory, pattern cutting, dress rental, sewing samples|studio, spinning mill, runway show'),
  concept('beauty',
    'hairdress*, hair cut|colour, make up|artist, skin type'),
  concept('pets',
    'animal feed, groom salon|parlour, grooming parlour'),
]
