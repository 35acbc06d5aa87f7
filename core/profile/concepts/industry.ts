import { concept, type Concept } from '#core/profile/concept.ts'

/** Making, moving and powering things, and the land and buildings they stand on. */
export const industryConcepts = (): readonly Concept[] => [
  concept('manufacturing',
    'manufactur*, factory, production line|manager|partner|plant|site|engineer|planner|capacity|run|hall|people, ' +
      'lean production, shopfloor, plant manager|director|maintenance|engineering|layout, mass production|produce, ' +
      'series production|producers, machine shop|builder|operator|tools|maker, welding, cnc, injection molding|' +
      'molder|mould|moulded, small series, small batch production, fasteners, frame building|builder, sewing ' +
      'workshop|factory, bottling, co packer, copacker, sheet metal, printing company, machining, milling, ' +
      'industrialise, machinery, metalwork, metalworking, metalworkers, stamping, punching, extrusion, moulding, ' +
      'toolmaker, oee, lathe, oem partner|production, metal casting|workshop|parts|worker, die casting|cutting, ' +
      'drop forging, forge, print shop, steel company|industry|parts|mill, steelworks, turned|custom parts, making ' +
      'springs, spare capacity, toolroom, contract filler|filling|manufacturing|manufacturer|sewing, filling|kiln|' +
      'assembly line, private label, three shifts, industry clients, heavy industry, weld, furniture maker, tram|' +
      'vehicle|instrument builder, equipment makers, maintenance people|manager, garment factory, cut|less scrap, ' +
      'make at scale, paper mill, glassworks, sawmill, hydraulic press, product|final assembly, heads of plants, ' +
      'shift workers, moulders, custom made parts, produce for us, produce|produces|producing .. pieces|units|' +
      "series|batches, can|could|who'd|would produce|manufacture .. collection|product|part|piece|unit, machinist, " +
      'make moulds, mould maker|making|made, moulds for our, scrap rate, scrap on the line, production back to, ' +
      'moving|move|bring|bringing production back, reshoring, onshoring, capacity on our, toolmaking, tool making, ' +
      'ems company|companies|provider|partner, plant set up, make|makes|produce our|my|us .. bottle|bag|chair|lamp|' +
      'jar|frame|toy|garment|casing|housing, smed, takt time, poka yoke, laser|gear cutting, powder coating, ' +
      'anodising, anodizing, surface treatment, 5 axis, gmp manufacturing, a mould, foundry, good factories, plant ' +
      'in, plants in, for plants that, plant that|who, manual steps, production heads|manager, heads|head of ' +
      'production, works manager, sewn in, get|have .. sewn|machined|welded|moulded|stamped|cast, somebody|someone|' +
      'who to make .. bottles|parts|frames|jackets, shop floor efficiency|data|software|system|experience|people, ' +
      'plants that|who, for plants, tooling supplier|costs|shop'),
  concept('supply-chain',
    'supply chain|security|planning|planner|risk|network|bottlenecks|disruption|resilience, demand planning|' +
      'forecasting|planner, inventory, stock management|levels|planning, s&op, warehouse management, material ' +
      'planning|shortage, supplier management|risk|visibility, scm, traceability, resilient supply, replenishment, ' +
      'traceable, component|parts|chip shortage, sales and operations planning, excess|safety stock, out of stock, ' +
      'lead times, forecast|forecasting demand, kinaxis, o9, bullwhip, value chains, tier 2 visibility, mrp ' +
      'parameters, mrp, reorder point, abc analysis, apics, cscp, sap ibp, blue yonder, stockouts, materials ' +
      'planner, lumpy orders|demand, forecast|forecasts|forecasting stock, stock forecast|planning, tier two|three|' +
      'n, mapping your|our tiers|suppliers, map .. tier|supply, multi tier, single|dual sourcing, csco, chief ' +
      'supply chain officer, allocation planning, warehouse to shelf'),
  concept('logistics',
    'logistic*, freight, forwarder, haulage, haulier, last mile, trucks, trucking, fulfilment, fulfillment, 3pl, ' +
      'parcel, courier, pallet, picking strategies, fleet planning|manager, dispatcher, intralogistics, route ' +
      'optimisation|optimization, lorry, 4pl, shipping to|from|costs|goods|container|agent|partner|abroad|rates, ' +
      'shipping and customs, international shipping, cold storage|room, container space, delivery company|drivers|' +
      'service|vans, same day delivery, home delivery, loading|cross dock, transport company|firm|manager, empty ' +
      'runs, truckload, tour planning, hgv, road transport, distribution centre|center, storage and delivery, ' +
      'order picking, returns handling, trucker, deliver|delivering|transport|transporting .. goods|parcel|pallet|' +
      'furniture|food, store and ship, ship our boxes, dhl, dpd, schenker, fedex, dsv, kuehne, ltl, ftl, van ' +
      'fleet, pick and pack, crossdocking, wms, reefer, demurrage, cold chain transport, warehouse space|operator|' +
      'manager|managers|automation|robot|layout|logistics|owner|software|people|team|for|in|with|near|and|provider|' +
      'partner|slotting|picking|worker|processes|operations, a|own|small|shared|empty|new|cold|automated|run|' +
      'running warehouse, cargo airline|airport|handling|company|space|planes, air|sea freight, ship|shipping .. ' +
      'orders|boxes|parcels, carrier rates, container terminal|yard, warehouses for'),
  concept('procurement',
    'procurement, purchasing, purchasing manager, purchaser, strategic sourcing, buying department|centre|team, ' +
      'vendor management|negotiation|selection|onboarding, rfp, rfq, corporate|large|industrial buyer, category ' +
      'manager|management|buyer, rfi, quotation, supplier selection|negotiation|tenders, head of buying|sourcing, ' +
      'buyers in industry, indirect|external|tail spend, quality checks on site, 3pl tenders, how big companies ' +
      'buy|purchase, how hospitals buy, hospital purchasing, how corporates buy, how corporations buy, coupa, ' +
      'ariba, jaggaer, ivalua, spend analysis, procure|purchase to pay, cips, buyers in big corporates, buys|buy ' +
      'office supplies, indirects, framework agreement, e auction, sourcing specialist|manager|expert|director, ' +
      'seasoned|tough|other|fellow|experienced buyers, category strategy|strategies, reverse auction, purchasing ' +
      'lead|leads, chief procurement officer, planners and buyers, buyer at a corporate|manufacturer|hospital'),
  concept('suppliers',
    'supplier, source ingredients|parts|recycled|our|components|connectors|materials|fabric|green, supplier ' +
      'audit|contacts, raw material, good factories|manufacturer, factory|sourcing contacts, find factories|' +
      'manufacturers, find a factory|producer|manufacturer|wholesaler, second source, buy parts, supply us|me, who ' +
      'supplies, producers in asia, checking quality on site, vendors for|of, flour|textile|weaving|spinning mill, ' +
      'moq, moqs, minimum order, alibaba, who makes our, our only vendor, component vendor, tannery, tanneries, ' +
      'vendor audit, where to source, finding a manufacturer, find|finding you a manufacturer, a factory that, ' +
      'which factories, reliable factory|wholesaler, wholesaler for coffee, wholesaler of, closure sourcing, ' +
      'makers of screws, parts makers, sourcing from|agent|contacts|partner|help|trip|in|new|materials|parts|' +
      'ingredients|fabrics, can supply, in bulk, factory audit, mill that|for|who, who sells us|good, sells us, ' +
      'job shop, deliver|delivers|delivering to our|us|me, deliver me|us, growers who, list of .. factories|' +
      'ateliers|agents|mills|shops|workshops|producers, we deliver .. to, vetting suppliers, supplier list, second|' +
      'alternative source for, we supply, sourcing .. fabric|material|ingredient|parts'),
  concept('packaging',
    'packaging, labelling machine, folding|mailer box, refillable, cartons, unboxing, refill system|station, ' +
      'glass jars|bottles, shrink|bubble wrap, corrugated, box maker, boxes for shipping|our, tetra pak, ppwr, ' +
      'epr, fees for packs, plastic free boxes, sachet, print|gift boxes, shelf ready, dieline, mono|packing ' +
      'material, drop test, transit testing, flexible film, blister, tamper evident, void fill, film and labels, ' +
      'paperboard, carton, recyclable packs, moulded pulp, cardboard packaging|supplier|packs, plastic film, ' +
      'compostable|paper|padded mailer, make|makes|print|prints|cut|growing .. boxes, label designer|printer, ' +
      'tamper proof'),
  concept('import-export',
    'import, importing, importer, export, exporting, exporter, tariff, incoterms, foreign trade|buyers, ' +
      'international|free trade, trade between|agreement|compliance|mission, hs codes, commodity, customs code, ' +
      'anti dumping, export markets|control, overseas buyers, certificate|rules of origin, import licence, trading ' +
      'company|house, commodity trader, trade with china|asia|africa|india|turkey, trade with the us, letter|' +
      'letters of credit, ddp, bringing in .. from, bring .. in legally, cross border trade, through the port, ' +
      'machines overseas, origin rules, ship .. to norway|switzerland|japan|china|usa|america, pays duties, goods ' +
      'from china|asia|india|turkey, stuck at the border, exported to, customs clearance|broker|brokers|duty|' +
      'duties|officer|agent|agents|papers|paperwork|declaration|documents|forms|rules|procedures|expert|issues|law|' +
      'delays|tariff|officials|union|and, at|with|through|about|of|and|understand|clear|clearing|through|know|help ' +
      'customs, clearance agent, eur 1, bonded warehouse|warehousing, inward processing, bring .. to the uk|us|eu, ' +
      'coffee|wine|food|rug importer|importers'),
  concept('maritime',
    'maritime, shipping line|company, shipyard, harbour, harbor, vessel, ferry, yacht, seafar*, marine, ocean ' +
      'freight, shipowner, ship owner|managers|repair|builders|crew|engine|management|captain|broker|brokering|' +
      'fuel, naval, navy, boat|yacht builder|owner|yard|engine|charter|maker|crew|hire|hull|industry|show, ' +
      'shipbuilding, shipbuilder, dockyard, marina, mariners, sailors, crewing, boatyard, barges, tugs, tugboat, ' +
      'subsea, bunkering, naval architect|architecture, sea trials|freight|captain, quay, shore power, class ' +
      'society, port operator|of|authority|authorities, sailing|container ship, cruise ship|lines, fishing boats, ' +
      'boating, cargo|on|retrofitting ships, inland|green shipping, deck|second officer, autonomous boats|ships, ' +
      'ships and, wind assisted|propulsion, maersk, stena, cma cgm, chief mate, charter party|parties, bills|bill ' +
      "of lading, dnv, lloyd's register, classification society|societies, hull, antifouling, shipbroker, berth, " +
      'dredging, ballast water, the port, harbourmaster, seaport, seagoing, offshore platform|energy|industry|' +
      'vessel, port city|tech|logistics, years at sea, imo rules, imo 2030, electric|fishing|my|our|sail|work ' +
      'boat, charterparty, bulk operator|operators|carrier, dry bulk, p&i'),
  concept('mobility',
    'mobility, electric vehicle|car|fleet|bus, evs, transportation, public transport, micromobility, emobility, ' +
      'bike, bicycle, cargo bikes, car sharing|fleet|free, carsharing, ride sharing|hailing, railway, taxi, taxis, ' +
      'parking, buses, commuting, commuter, autonomous|self driving, tram, fleet leasing|operator|electrification, ' +
      'bus operator|company, scooter operator, scooter, mopeds, cyclists, velo, ebikes, transit, minibus, ' +
      'carpooling, carpool, maas, vehicle fleet, train operator|company, rail operator|industry|company, urban ' +
      'mobility, traffic planning|data, transport planning|planner|authority, bike brand, parking operators, ev, ' +
      'gtfs, timetabling, ticketing and fare, fare system, deutsche bahn, sbb, öbb, bvg, sncf, flixbus, fewer car ' +
      'trips, without a car, passenger information, timetable data, shuttle bus|service|buses, cycling advocacy|' +
      'city|cities|network|lobby|path|policy|to, cargo e bike, shared mopeds|vehicles|scooters, autonomous shuttle'),
  concept('automotive',
    'automotive, carmaker, automotive supplier, tier 1, powertrain, motorbike, motorcycle, auto industry|parts|' +
      'repair, cars, combustion engine, workshop for cars, vw, bmw, mercedes, oldtimer, motorsport, tyre, tires, ' +
      'gearbox, drivetrain, chassis, volkswagen, audi, porsche, daimler, stellantis, tesla, zf, aspice, motorhome, ' +
      'campervan, caravans, motor industry|show|racing, repair garage, garage owner|that, racing team, engine ' +
      'development|builder, truck maker|manufacturer, body shop, dealerships, formula student, oem, aftermarket, ' +
      'autosar, ecu, iso 26262, functional safety, tier one supplier, tier 2 supplier, tier two supplier, builds ' +
      'trucks, garages that, homologation, driver assistance, vehicle manufacturer|maker|crash|simulation|industry|' +
      'owners|parts|engineer|engineering|data|software|testing|test|dynamics|design|electronics|safety|repair, ' +
      'adas system|software|engineer|sensor|validation|function, car manufacturer|factory|dealership|dealer|' +
      'industry|company|parts|repair, ev repair|packs, vehicle for, vehicle launch'),
  concept('batteries',
    'battery, battery recycling, charger, ev charging|fleets, charge point|electric, wallbox, lithium, energy|' +
      'home|grid|stationary storage, ocpp, load management, vehicle to grid, storage systems, gigafactory, cell ' +
      'chemistry|maker|production|chemist|recycler|assembly|tester|testing, charging operator|station|' +
      'infrastructure|network|point|solutions|installer|technology|hardware|software|company, bms, lfp, ' +
      'electrolyte, anode, cathode, v2g, solid state cells, fast|fleet|and|incl|including|bidirectional charging, ' +
      'electrochemistry, electrochemical, impedance spectroscopy, dry room, used|better cells, northvolt, catl, ' +
      'byd, un 38, thermal runaway, pack design, solid state, electrode, electrode coating, charge our .. fleet, ' +
      'charge our vans, sodium|li ion, grid scale storage, ev|battery|life|prototype|megawatt|old packs|pack, ' +
      'black mass, swapping station|stations, charging folk|people|hub|depot|e, cycling channels, e trucks'),
  concept('energy',
    'energy, solar, solar panels|farm|installer, photovoltaic, pv, wind farm|power|turbine|industry|engineering|' +
      'park, renewable, grid, grid operator, hydrogen, heat pump|recovery|network, utility, waste|process heat, ' +
      'biogas, geothermal, nuclear, power plant|bill|company|market|trading, electricity, energy storage|audit|' +
      'supplier|security|advisor|community|tariff, ppa, heating, gas, electrolyser, electrolyzer, dso, tso, ' +
      'microgrid, agrivoltaics, hydropower, hydroelectric, tidal, biomass, biomethane, digester, pellets, ' +
      'stadtwerke, lng, boilers, energiewende, prosumer, offshore wind, fusion people|power, ventilation, ' +
      'chillers, refrigeration engineering, pv installer, power purchase agreement, heating engineer, shore power, ' +
      'roof panels, municipal utilities, hydrogen strategy, demand response, flexibility|balancing market, ' +
      'electricity|green tariff, vattenfall, curtailment, to smart meters, heat pump installer, hvac engineer|' +
      'installer|contractor, kilowatt, eex, epex, power|energy|gas trader, megawatt'),
  concept('climate',
    'climate, climatetech, cleantech, clean tech|energy, greentech, green tech|transition|bond|startups, ' +
      'sustainability, decarbon*, net zero, co2, environmental, eco friendly, biodiversity, nature based|' +
      'restoration|conservation|protection|positive, reforestation, ecolog*, environmentalist, sustainability ' +
      'strategy, greenhouse gas, rewilding, greening, wildlife, wetlands, peat, peatlands, methane, sbti, ' +
      'degrowth, low carbon, carbon neutral|neutrality|negative|reduction, heat waves, conservationist, species ' +
      'protection, tree planting, plant trees, science based targets, climate startups, environment ministry, ' +
      'environmental ngo, planet positive, marine|natural ecosystems, ocean plastic, forest restoration, flood ' +
      'risk|protection, heat and flood, glaciologist, ipcc, global warming, paris agreement, fossil free, less ' +
      'footprint, our|the planet, company greener, sustainable .. aviation|business|future|living|consumption|' +
      'tourism, .. environment ministry, decarb, adaptation folks|plan|people, climate|on adaptation, heat island, ' +
      'climate fresk, chief sustainability officer, green vcs|fund|investors, lower|cut|cutting|reduce|reducing|' +
      'about|less emissions'),
  concept('circular-economy',
    'circular economy|design|business|furniture|model|fashion|products|startups, circularity, recycl*, upcycl*, ' +
      'zero|plastic|sorting|less|reduce|electronic|e waste, waste management|sorting|tech|stream|materials|company|' +
      'industry|collection|reduction, reuse, re use, reusable, second hand, secondhand, refurbish*, remanufactur*, ' +
      'take back, compost*, deadstock, food waste|surplus, textile recycling|waste, landfill, ewaste, preloved, ' +
      'thrift, resale, repairability, disassembly, dismantling, salvage, salvaged, reclaimed, offcuts, takeback, ' +
      'scrap metal|dealer, surplus food, take your surplus, lending|tool|sharing library, library of things, ' +
      'repair café, repair cafe|instead|shop|business|pay, leasing model, product passport, clothes swap, end of ' +
      'life products, right to repair, used furniture|clothes|machines, pre owned, vintage clothes, repairable, ' +
      'deposit system, share instead of, repair and mending, coffee grounds, ellen macarthur, cradle to cradle, ' +
      'spent grain, industrial symbiosis, give .. second life, material passports, urban mining, deposit return, ' +
      'weee, sorting line, repair programme|programmes|scheme, reuse scheme|system'),
  concept('carbon',
    'carbon accounting|credit|market|removal|data|project|certificates|capture|dashboard|reporting|price|tax|' +
      'sink|report|accountant, emission accounting|factors|data|trading, scope 3, scope 1, scope 2, lca, life ' +
      'cycle assessment|analysis, lifecycle assessment|analysis, biochar, co2 accounting|footprint|balance|' +
      'inventory|inventories, footprint, cbam, ets, offsets, offsetting, cdr, dac, beccs, verra, ghg, epd, pcf, ' +
      'mrv, emissions reporting|trading, scope|calculate emissions, co2 per unit, ghg inventory, gold standard, ' +
      'insetting, verification of credits, forest credit, soil|blue carbon, direct air capture, buyers of ' +
      'removals, removal credits, calculate our co2, enhanced weathering, emission, emissions figures|data|per|' +
      'report, sell removals'),
  concept('esg-reporting',
    'esg, sustainability report|reporting|disclosure|data|figures|kpis|metrics|questionnaire|officer, csrd, ' +
      'esrs, eu taxonomy, greenwash*, non financial reporting|report, materiality, green claims, gri, sfdr, csddd, ' +
      'vsme, cdp, ecovadis, tcfd, taxonomy expert|regulation|alignment, non financial data, sustainability ' +
      'committee|statement|statements|clauses'),
  concept('water',
    'wastewater, irrigation, desalination, groundwater, sewage, rainwater, waterworks, water utility|reuse|' +
      'board, hydrolog*, greywater, sanitation, boreholes, stormwater, treatment plant, leak detection, sludge, ' +
      'phosphorus, membrane filters, leaking pipes, drought, reservoir, effluent, veolia, suez, wash project|' +
      'programme|program, legionella, reverse osmosis, out of the tap, membranes and filters, reuse water|' +
      'greywater, pipe network, pump station, sewers, sewer, sewerage, pfas, microplastics, hydraulic engineer, ' +
      'river basin|restoration, aquifer, flood map|model|data, flood .. insurance|defence, water company|utility|' +
      'treatment|quality|management|sector|industry|supply|sensor|tech|startup|engineer|engineering|network|' +
      'infrastructure|access|loss|meter|pump|filter|purification|scarcity|use|people|technology|board|system|' +
      'project|test|testing|cycle|law|tower|storage|expert|and|in|is|for|conservation|consumption|rights|' +
      'stewardship|pipes|authority|recycling, drinking|clean|waste|ground|saving|save|process|rain|hot|safe|of|' +
      'less|tap|without|sea water, .. leaky mains, chlorination, flow meter, drill|drilling wells'),
  concept('agriculture',
    'agricultur*, agtech, agritech, agri, farming, farmer, smallholder, hydroponic*, greenhouse, crop, crop ' +
      'insurance, soil, livestock, cattle, winery, winemaker, fertili*, aquaculture, forestry, forester, orchard, ' +
      'tractor, agronom*, grower, beekeep*, bees, permaculture, fishery, fishing, plant breeding|science|nursery|' +
      'seeds|breeder, agrifood, agribusiness, agroforestry, agroecology, farmland, aquaponics, pesticides, ' +
      'herbicide, botany, botanist, horticulture, horticultural, landscaping, landscaper, vegetables, berries, ' +
      'winegrower, grapes, cows, pigs, poultry, sheep, fishermen, fishers, woodland, csa, arable, forest owner, ' +
      'market garden|gardener, farm animals, farmers co ops, animal feed, food growers|security, allotment, ' +
      'nurserymen, tree nursery, cut|wholesale flowers, seed company|breeding|breeder, wheat, barley, maize, john ' +
      'deere, claas, to milk, cap subsidies, soil health, feed mill, no till, rancher, olive grove, wine growers, ' +
      'buy grain, grain farmers|trade, for farms, farm owner|manager|data|land|equipment|business|worker|gate|' +
      'software|robot|operator|and|in|with, organic|dairy|family|small|my|on|from|vertical|fish|pig|local|large|' +
      'own|neighbouring farm, vineyard owner|manager|worker|software|land, dairy farm|farming|cows|herd, mushroom ' +
      'farm|grower|growing, crop spraying|protection, i|we farm, farm visit, dairy people|industry|sector'),
  concept('construction',
    'construction, contech, building materials|trade|firm|contractor|site|industry|sector|panels|houses|services|' +
      'permit|regulations|inspector, civil engineering|engineer, structural engineer|design|calculation|' +
      'engineering, electrician, electrical contractor|installation|installer, carpentry, roofer, tradesman, ' +
      'tradesmen, tradespeople, renovation, retrofit, renovate, site manager|management|foremen|supervisor|safety, ' +
      'scaffolding, prefab, modular building|housing, general|main contractor, bricklayer, hvac|lift installer, ' +
      'tiler, tunnel, prefabricated, prefabrication, tunnelling, roofing, facade, flooring, drywall, plastering, ' +
      'decorators, joinery, stonemason, masonry, scaffolders, demolition, renovating, excavators, crane operator, ' +
      'straw bale, builders merchant, timber builder|frame|building|house, staircase, railings, bridge|road ' +
      'building, house builder|building, build houses, kitchen fitter, window fitter|installer, glazier, painters ' +
      'and decorators, cement, cement works, refurbishment, heat pump installer, roof repair, metalbau, plant ' +
      'hire, dry lining, underfloor heating, tradesperson, tenders for construction, elevator installation, ' +
      'plasterer, the builder has, home builders, master builder, concrete work|mixer|slab, precast, ready mix, ' +
      'brickwork, brick maker, clay bricks, bricklaying, contractor for a, a contractor for, find a contractor, ' +
      'foreman, clerk of works, strabag, skanska, hochtief, bouygues, vinci, jct, nec4, quantity surveyor, health ' +
      'and safety on site, roads and bridges, ifc models, craftsmen for renovation, scaffolder, steel erector, ' +
      'formwork, rebar, earthworks, passivhaus, loft conversion, cladding, screed, carpenter, builders to use, ' +
      'passive house building, low carbon concrete, local|reliable|my|find builder, plumbing company|business|firm|' +
      'trade, insulation company|installer|material|work, retrofitting homes|buildings|houses|flats|old, site ' +
      'diary, site diaries, clash detection, printing|printed|print houses|house, breaking ground'),
  concept('architecture',
    'architect, floor plan, 3d visualisation|visualization, bim, building design|drawings|conversion|planner, ' +
      'lighting design|designer|planner|concept, autocad, revit, office design|makeover, heritage|listed building, ' +
      'shop design, acoustic|spatial|exhibition design, architectural, shopfitting, shopfitter, renderings, ' +
      'floorplans, monument, archicad, vectorworks, sketchup, interior designer, interior, construction drawings, ' +
      'house plans, landscape design|designer, garden designer|design, conversion of old, kitchen design|planner, ' +
      'light|space|bath|daylight planning, furnishing, plan an extension, extension for my, turn a barn, barn ' +
      'conversion, riba, colour and lighting, feng shui, kitchen and bath, showroom design|designer, hoai, furnish ' +
      'our|a|my office|lobby|home|flat|room|store, redesign|redo our|my office|store|shop|kitchen, architecture ' +
      'firm|office|student|practice|school|prize|photography|studio|competition|and|for|project|visualisation, ' +
      'urban|sustainable|wooden|timber|modern|interior|my|in architecture, interior architect, office layout|' +
      'layouts|fit, design|designs|designing .. offices|hotels|kitchens|houses|staircases|restaurants|buildings, ' +
      'building permission, lighting plan|plans, colour scheme|schemes, barrier free design'),
  concept('urban-planning',
    'cities and urban planning, urban planning|planner|design|development|mobility|spaces|regeneration|renewal|greening|heat, city planning|' +
      'planner|development|centre|districts|developers|twin|makers|strategy, smart|inner city, public space|realm, ' +
      'town planning|planner|centre|square|squares, neighbourhood development|manager|management, urbanist, ' +
      'interim|land|temporary|meanwhile use, zoning, district development|management, placemaking, walkable, ' +
      'housing policy, citymakers, masterplan, masterplanning, playgrounds, pedestrians, brownfield, planning ' +
      'committee|permission|law|office|department, cycling infrastructure, bike lanes, green cities, liveable, ' +
      'livable, 15 minute city, participation in planning, placemaker, c40, eurocities, benches and trees, old|' +
      'former industrial sites, sponge city|cities, traffic calming, street design, greener squares, superblock, ' +
      'digital twin .. city|cities, citizen participation in planning, make .. walkable, pocket parks, kids|' +
      'citizens into planning, regeneration of, parked cars, master plans for, town|towns planners, developers and ' +
      'planners, master plan, fifteen minute, car free street|city|streets|centre, transport modeller|modellers, ' +
      'public squares, heat island, citizen consultation|consultations, walkability, out of cars'),
  concept('real-estate',
    'real estate, property, proptech, estate agent, landlord, realtor, retail space|unit|landlord, shop space|' +
      'lease|unit, housing cooperative|association|company|market|provider|project|developers|shortage, building ' +
      'owner|plot|land, vacant building|shop|unit, premises, house owner|prices|valuation, homeowners, home owner|' +
      'staging, apartments, commercial space|tenant|lease|plots, land owner|registers|purchase, landowner, sqm, co ' +
      'living, coliving, cohousing, empty shop|unit, tenancy, homebuyers, sqft, reits, property developer|' +
      'investor, real estate developer, rent a shop|flat, rent to|increase|index, for|low|cheap rent, affordable ' +
      'rent|housing, letting agent|agency, social housing, student housing|flats, our|a lease, lease ends, plot of ' +
      'land, ground floor shop, office building|block, buy|space to let, valuing property|houses, security ' +
      'deposit, rent|renting|rented .. shop|premises|house|flat|building|apartment, vacant|empty|bigger|new|cheap ' +
      'premises|storefront|flat, facility management, cbre, jll, colliers, savills, cushman, tenant matters, ' +
      'portfolio of flats, industrial halls, sublease, subletting, plots, lettings and, developers breaking|' +
      'building, breaking ground, rental|building|flat|property portfolio, own|owns|bought|buy|buying|sell|value|' +
      'valuing|checking|check|inherited .. building|buildings|flats|houses|apartments, corner unit, unit to lease, ' +
      'lease terms|clauses|length|negotiation|negotiations, flip|flipped|flipping .. houses|house|flat|flats, ' +
      'house flipping, stamp duty, hold|own|in bricks and mortar, developers and planners, shop|retail location, ' +
      'empty|spare|unused square metres, rental flats|homes|houses, homes for expats, old|holiday flats, lease ' +
      'ends|negotiation'),
]
