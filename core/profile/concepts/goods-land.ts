import { concept, type Concept } from '#core/profile/concept.ts'

/** What grows on land, what is built on it, and who owns it. */
export const landGoods = (): readonly Concept[] => [
  concept('agriculture',
    'acres, woodlots, sawlogs, lumberjack, harvester, plough, ploughing, saplings, sprayer, manure, dung, ' +
      'silage, fodder, milking, heifer, calf, lambing, shearing, shepherd, shepherding, alpacas, ostrich, ' +
      'piglets, broiler, hatchery, hives, honeybee, varroa, apiary, apiarist, rye, oats, spelt, rapeseed, ' +
      'oilseed, soybean, plantation, microgreens, truffles, intercropping, weeding, aphids, fungicide, ' +
      'glyphosate, biocontrol, biostimulant, humus, topsoil, pastureland, grazing, hedgerow, cowshed, granary, ' +
      'polytunnel, glasshouse, winegrowing, viticulture, farmhouse, farmyard, farmstead, biodynamic, demeter, ' +
      'bioland, solawi, fendt, lely, kverneland, smallholding, homesteading, arborist, topiary, gamekeeper, ' +
      'fisherman, fisherwoman, trawler, timber forest, oak forest|woods, forest farm|garden|machines|' +
      'management|manager|products|roads|work|workers, wood lot, tree care|farm|surgery|work, chainsaw course, ' +
      'seed bank|drill|mix|potatoes|production|treatment, slurry tank, feed grain, milk price|producers|tank|' +
      'yield, bull semen, beef|deer|egg|indoor|rabbits|snail|turf|turkeys farm, sugar cane farm, dairy barn|' +
      'goats|plant, laying hens, chicken barn|coop|farm, hen house, eggs from, corn field, soy|soya beans|farm|' +
      'fields, sugar beet, hemp cultivation|farm|field|growing, coffee cooperative|farm|trees, tea estate|' +
      'garden, rice field|paddies, citrus grove, cherry|christmas|hazelnut|nut trees, apple farm|harvest|trees|' +
      'varieties, fruit farm|growing|harvest|pickers|picking|trees, strawberry farm|field|picking, raspberry ' +
      'canes, blueberry|pumpkin farm|field, soft fruit, potato blight|farm|field|harvest|storage, tomato farm|' +
      'harvest|plants, oyster beds|farm|mushrooms, veg beds|farm|garden, harvest helpers|machine|season|' +
      'workers, weed control|killer, pests in, pest control in, grain dryer|elevator|harvest|mill|storage|' +
      'store, grow lights|room, vertical grow, urban farm|gardens, rooftop farm|garden, fish feed|pond|stocks, ' +
      'trout farm|ponds, algae cultivation|farm|growing, insect breeding|farm, wine estate|growing|harvest, ' +
      'winemaking vineyard, cellar master, garden care|company|contractor|maintenance|plants, bedding plants, ' +
      'flower bulbs|farm|fields, farm buildings|contractor|cooperative|diversification|hands|income|inputs|' +
      'life|machines|management|produce|supply|tech|tour, organic apples|beef|eggs|lamb|milk|seed, land agent|' +
      'manager|reform|steward|tenure|workers, variable rate, yield data|map|monitor, new holland, rural ' +
      'businesses|life, countryside business, landscape contractor|gardener|gardening, gardening business|club|' +
      'company|course|firm|tips, planting scheme|trees, lawn care|mowing, cuttings and seedlings, goat cheese ' +
      'farm|herd|milk, ducks and geese, apples and pears, bulbs and seeds, cooperative of dairies, co ' +
      'operative of organic'),
  concept('construction',
    'prestressed, aggregates, quarry, hempcrete, clt, glulam, thatch, thatching, guttering, chimneys, ' +
      'skylights, dormer, shutters, awnings, fencing, handrail, balustrade, stairlift, escalators, tiling, ' +
      'parquet, drylining, plasterboard, gypsum, girders, scaffold, digger, bulldozer, dumper, piling, ' +
      'groundwork, geotechnical, geotechnics, trenchless, asphalt, tarmac, pavers, cobblestones, kerbs, ' +
      'roadworks, potholes, insulating, waterproofing, façade, pipework, rewiring, switchboards, sparky, ' +
      'ductwork, subbies, snagging, stonework, granite, marble, sandstone, limestone, stonemasonry, ' +
      'gravestones, wallpapering, steelwork, ironwork, decking, handyman, handymen, handywoman, tradies, ' +
      'hilti, stihl, caterpillar, liebherr, holcim, wienerberger, rockwool, knauf, velux, retrofitters, ' +
      'airtightness, brick house|wall, concrete blocks|bridge|company|elements|floors|industry|mix|parts|plant|' +
      'pump|repair|steps|structure|walls, reinforced concrete, ready mixed, gravel pit, lime plaster, clay ' +
      'building|plaster|walls, rammed earth, hemp blocks|bricks|insulation|lime, timber beams|detailing|' +
      'elements|engineering|floors|framing|hall|merchant|structure|trusses, wood building|floors|frame, wooden ' +
      'beams|building|floor|glazing|house|stairs|windows, log house, cross laminated, mass timber, building in ' +
      'timber, roof extension|glazing|gutters|insulation|light|structure|tiles|timbers|trusses|windows|work, ' +
      'slate roof, window frames|glass|installation|makers|replacement|restoration, double|sash|triple glazing|' +
      'windows, glass roof|walls, curtain wall|walling, winter garden, garage doors, windows and doors, lift ' +
      'installation|maintenance|shaft, elevator company|maintenance|shaft|technician, floor boards|covering|' +
      'layer|sanding|tiles, skirting boards, partition|retaining wall, suspended ceiling, wall paint|panels, ' +
      'sandwich panels, steel beams|bridges|erection|frame|framed|hall|roof|structure, i beams, mobile|tower ' +
      'crane, crane company, wheel loader, foundations of, foundation engineering|work, ground works, pipe ' +
      'fitting|laying|pipelayer, cable laying, paving stones, road builder|marking|repair|surface|works, ' +
      'bridge bearings|builder|engineer|inspection|repair, civil contractor|structures|works, infrastructure|' +
      'turnkey contractor, insulation boards|contractor|firm|foam|panels|wool, mineral wool, loft|wool ' +
      'insulation, wood fibre insulation, attic conversion|insulation, basement conversion, damp proofing, ' +
      'render system, bathroom installation|installer|remodel|remodelling, kitchen installation|installer|' +
      'remodel, pipes|terraces and, sanitary|sanitaryware fittings|installation|installer, electrical ' +
      'contracting|panels|trade|wiring|work, wire houses, knx installer|systems, fuse box, switch cabinet, air ' +
      'ducts, duct work, fire doors|engineer|planner|stopping, site container|crew|measurement|office|' +
      'supervision|team, building code|control|costs|crew|defects|elements|envelope|lime|physics|process|' +
      'products|regs|shell|stone|supplies|survey|systems|technology|work, quantity surveying, snag list, house ' +
      'conversion|extension, home extension|improvement, self build, tiny home|house, modular homes|houses|' +
      'offices|units, container homes|house|housing, stone mason|walls, dry|natural stone, wallpaper hanging, ' +
      'master mason|plumber, garden paths|walls, earth moving, land clearing, trades businesses|college|firms|' +
      'jobs|people, skilled trades, in the trades, saint gobain, drill hammers, hammer drill, as built, last ' +
      'planner, thermal bridge|envelope, blower door, u value, structural drawings|glass|safety|steel|survey|' +
      'timber, load bearing, seismic design, gravel and sand, sand and gravel, timber high rise, doors and ' +
      'windows, gates and fences, piles and foundations, dams and bridges, taps and basins, fire alarm ' +
      'installation, developers and contractors, bill of quantities, old buildings repair|restoration, old ' +
      'houses repair|restoration, historic house repair|restoration, restoring old buildings|churches|houses|' +
      'windows, bosch power tools, structural analysis of buildings'),
  concept('architecture',
    'fitout, carpets, luminaires, chandeliers, armchairs, visualisations, visualiser, archviz, draughtsman, ' +
      'draughtsperson, draftsman, ifc, architecture|scale models, design competition, planning application|' +
      'drawings, floor layout, room acoustics|layout|planner|plans, space design|layout|planner, home decor|' +
      'design|styling, shop fit, office acoustics|chairs|lighting|redesign, furniture concept|design|planning, ' +
      'bespoke kitchens, curtain makers, wall coverings, pendant lamps|lights, light concept|design|fittings|' +
      'fixtures|installations, lighting consultant|fixtures|scheme, acoustics panels, acoustic booths|ceiling|' +
      'consultant|planning|treatment, kitchen islands, bathroom design|furniture|planning, colour concept|' +
      'consultation, mood board, garden plan|planning, landscape architecture|plan, roof garden, courtyard|' +
      'daylight|daylighting|house|villas design, exhibition architecture design, loft design design, designing ' +
      'homes, church|warehouse conversion, listed houses, heritage conservation|listing|protection, building ' +
      'conservation|heritage, conservation architecture|officer, historic preservation, 3d renders|visuals, ' +
      '3ds max, cad drafter|drafting|plans, clay|modular|vernacular architecture, wall art concept, desks and ' +
      'chairs, tables and chairs, height adjustable desks, built in furniture, design a barn|home, change of ' +
      'use, 3d models of buildings'),
  concept('urban-planning',
    'pedestrianisation, pedestrianised, sidewalks, pavements, streetlights, streetscape, skatepark, ' +
      'waterfront, docklands, densification, urbanism, parklets, ltn, depaving, unsealing, curbside, kerbside, ' +
      'cycle network, traffic concept|counts|model|modelling|planner, street counts|furniture|lamp|layout|life|' +
      'lighting|lights|space|trees, neighborhood|town development|plan, city model|plan|square|trees, village ' +
      'centre|development|square, public benches|furniture|greenery|lighting|park|seating|toilet, park ' +
      'benches, parks and, skate park, neighbourhood centre|park|plan|quarter|regeneration|square, quarter ' +
      'development|management|manager, district manager|plan|planning, conversion area|site, station area|' +
      'district|quarter, new district|neighbourhood|quarter|town, smart district|lighting|project|region|' +
      'street|village, development|local plan, mixed use, urban cooling|data|forest|form|gardens|green|lab|' +
      'living|nature|resilience|sensing|studies|tech|transport|trees|water, low traffic, speed limits, 30 ' +
      'zone, regional|spatial planner|planning, rural planning, revive .. centre|quarter|street|town|village, ' +
      'revitalise .. centre|quarter|street|town|village, revitalising .. centre|quarter|street|town|village, ' +
      'reviving .. centre|quarter|street|town|village, participatory budget|planning, residents participation, ' +
      'rain garden, cool streets, green corridor|infrastructure|space, tree pits, land consumption, housing ' +
      'density, transport concept|model|modelling, noise barriers|map|mapping, housing estate development, ' +
      'settlement estate development, business improvement district, co design with residents'),
  concept('real-estate',
    'tenement, leaseholder, landlady, leasehold, freehold, flatshare, homeshare, caretaker, janitor, ' +
      'condominium, redevelopment, conveyancing, conveyancer, mietrecht, vonovia, home buyer|buying|sellers, ' +
      "owners|tenants' association, tenant disputes|find|law|rights|screening, ground lease|rent, rent a|an|" +
      'control|doubled|free|freeze|our|out|review|your, rental housing|listings|market|price|units|yield, ' +
      'student accommodation|home|residence|rooms, senior|sharing flats, flat share|sharing, shared flat|' +
      'housing|living, cooperative housing, co operative housing, affordable flats|homes, retirement flats|' +
      'housing|village, commercial building|letting|real|unit, industrial building|estate|land|park|space|' +
      'unit, business park, empty barn|church|floor|house|office|space, vacant house|land|lot|office|space, ' +
      'former bank|barracks|church|convent|monastery, old barn|halls|mill|owner|schoolhouse|station|warehouse, ' +
      'building lease|lot|manager|passport|stock, land developers|lease|price|registry|speculation|title, sq ' +
      'ft|m, estate agency, house agents|hunters, facility services, facilities team, service charges, ' +
      'ancillary costs, shop rent, doubled the rent, building to rent, build to rent, store lease|space, ' +
      'office market|tower, warehouse lease, housing speculation, lofts studios, sub let, flat for let, ' +
      'garages to let, lease break|expires|extension, title deed, cap rate, meanwhile space, new homes, flat ' +
      'to let|rent, shop to let|rent, warehouse to let|rent, ground floor space|unit, rent went up, short term ' +
      'let|rental, building management company, lots of land, square meters for|of|to, square feet for|of|to, ' +
      'office to lease|let, office for lease|let, turn .. into flats|lofts, convert .. into flats|lofts, ' +
      'escrow for house, heritable building right, houses for to hunting|purchase|rent'),
]
