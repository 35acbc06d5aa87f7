import { concept, type Concept } from '#core/profile/concept.ts'

/** Making, moving and powering things, and the land and buildings they stand on. */
export const industryConcepts: readonly Concept[] = [
  concept('manufacturing', 'Manufacturing',
    'manufactur*, factory, production line, lean production, shop floor, shopfloor, plant manager, mass production, ' +
      'series production, machine shop, welding, cnc, injection molding, tooling, mittelstand, industrial company, ' +
      'small series, small batch production, machine builder, fasteners, frame building, sewing workshop, tailor, ' +
      'atelier, production manager, industrial software, bottling, co packer, copacker, mould, oem, ' +
      'gmp manufacturing, sheet metal, printing house, production partner, mass produce, machining, milling, ' +
      'machine operator, manufacturing contacts, produce it, produce our, produce my, produce small, ' +
      'somebody to produce, someone to produce, who can produce, who produces, production capacity, ' +
      'production facility, production site, production process, production engineer, production engineering, ' +
      'production technology, production planner, production optimisation, production scale up, ' +
      'production management, production halls, scale production, scaling production, scale up production, ' +
      'start production, batch production, small batches, small runs, short runs, first series, first batch, ' +
      'ramp up, industrialisation, industrialization, industrialise, industrial production, industrial engineering, ' +
      'industrial engineer, industrial clients, industrial customers, industrial automation plants, industrial sme, ' +
      'industry clients, from prototype to series, prototype to production, machinery, machine park, machine maker, ' +
      'mechanical workshop, metalwork, metal work, metal workshop, metalworking, metal processing, metal parts, ' +
      'metal industry, metalworkers, welders who, welding robots, lathes and mills, casting, forging, stamping, ' +
      'punching, extrusion, moulding, plastic injection, injection moulders, tool making, toolmaker, tool maker, ' +
      'printing press, printing company, print shop, printers, textile factory, textile mill, sewing factory, ' +
      'carpentry company, filling line, contract filling, comanufacturer, contract brewing, contract production, ' +
      'made in, ems, electronics manufacturing, pcb assembly, quality in production, lean factories, just in time, ' +
      'toyota, oee, plant operations, plant engineering, process industry, chemical plant, gmp, ' +
      'machine maintenance, predictive maintenance for machines, industrial machines'),
  concept('supply-chain', 'Supply chain',
    'supply chain, demand planning, demand forecasting, inventory, stock management, s&op, warehouse management, ' +
      'material planning, supplier management, scm, supply planning, traceability, resilient supply, ' +
      'supply chain resilience, supply chains in, supply chains from, demand planners, stock levels, ' +
      'stock planning, stock planner, out of stock, replenishment, material flow, materials management, ' +
      'planning and purchasing, bottleneck parts, spare parts, lead times, delivery times, supplier risk, ' +
      'sourcing and logistics, supply risk, value chain, traceable, origin tracing, farm to fork, end to end supply'),
  concept('logistics', 'Logistics and freight',
    'logistic*, freight, forwarder, haulage, haulier, shipping, last mile, trucks, truck drivers, trucking, ' +
      'warehouse, warehousing, fulfilment, fulfillment, 3pl, parcel, courier, pallet, picking strategies, cargo, ' +
      'fleet planning, dispatcher, rail freight, intralogistics, route optimisation, route optimization, ' +
      'cargo bike, logistics contacts, logistician, shipping companies to send, ship to, ship our products, ' +
      'delivery service, delivery companies, delivery fleet, delivery network, delivery routes, home delivery, ' +
      'same day delivery, food delivery, grocery delivery, delivery drivers, delivery partner, vans, lorry, ' +
      'truck companies, truck fleet, hauliers who, sea freight, rail cargo, cargo airlines, warehouse space for, ' +
      'warehouse operators, warehouse automation, storage facility, pick and pack, picking and packing, ' +
      'order picking, 4pl, forklift, distribution centre, distribution center, route planners, transport company, ' +
      'transport planning, transport management, movers, moving company, humanitarian logistics, ' +
      'temperature controlled, refrigerated, cooling chain, dangerous goods, port logistics, airport logistics, ' +
      'bike couriers, tour planning, delivery planning'),
  concept('procurement', 'Procurement',
    'procurement, purchasing, purchasing manager, purchaser, strategic sourcing, buying department, ' +
      'vendor management, vendor negotiation, tendering, rfp, rfq, cost benchmark, buyer at, corporate buyer, ' +
      'category manager, category management, grocery buyer, vendor selection, vendor onboarding, ' +
      'procurement strategy, procurement contacts, buying group, buying team, buyers in, buyers of large, ' +
      'industrial buyers, hospital buyers, hotel buyers, retail buyers and, buying at, head buyer, chief buyer, ' +
      'central buying, bulk buying, source materials, cost savings with suppliers, supplier negotiation, ' +
      'negotiating with suppliers, negotiate with suppliers, supplier selection, supplier onboarding, vendor list, ' +
      'vendor approval, become a vendor, become a supplier, becoming a supplier, approved vendor, ' +
      'supplier approval, rfps and, rfi, request for proposal, tender process, tenders for, spend analysis, ' +
      'category buyers, how companies buy, how corporates buy, how hospitals buy, how we buy'),
  concept('suppliers', 'Suppliers',
    'supplier, sourcing, source ingredients, supplier audit, raw material, packaging supplier, fabric supplier, ' +
      'fabrics, deadstock, suppliers in, suppliers from, suppliers who, find suppliers, finding suppliers, ' +
      'local suppliers, supplier contacts, sustainable suppliers, component manufacturer, component makers, ' +
      'ingredients from, textile suppliers, food suppliers, contract growers, farmers who supply, ' +
      'farms that supply, supply us, who can supply, who supplies, delivers to restaurants, source from, ' +
      'source our, source sustainable, sourcing materials, sourcing fabrics, sourcing contacts, where to buy, ' +
      'producers of, producers in, growers of, wholesalers for ingredients, vendors of, vendors for'),
  concept('packaging', 'Packaging',
    'packaging, package design, bottles, cardboard, reusable packaging, compostable packaging, labelling machine, ' +
      'folding box, packaging supplier, packaging material, packaging tax, plastic free, refill, refillable, ' +
      'cartons, pouches, jars, deposit system, reuse packaging, shipping boxes, unboxing, label design, ' +
      'label printing'),
  concept('import-export', 'Import and export',
    'import, importing, importer, export, exporting, exporter, customs, tariff, duties, incoterms, foreign trade, ' +
      'international trade, trade between, trade with, hs codes, chamber of commerce, import contacts, ' +
      'importers of, export contacts, export partners, trade agreements, trade barriers, trade law, trade policy, ' +
      'trade mission, trade delegation, trade attaché, trade routes, trade contacts in, trader of, traders, ' +
      'commodity, overseas trade, global trade, letters of credit, shipping documents, certificates of origin, ' +
      'dual use export, brexit'),
  concept('maritime', 'Maritime and shipping',
    'maritime, shipping line, shipping company, shipyard, port, harbour, harbor, vessel, offshore wind vessel, ' +
      'ferry, boat, yacht, seafar*, marine, ocean freight, shipowner, ship owner, naval, navy, boat builder, ' +
      'shipping industry, shipping executives, shipping people, shipping world, ship design, ship building, ' +
      'ship builder, shipbuilding, shipbuilder, ship engines, ship crews, ship captain, ship broker, ' +
      'ship operators, ships and ports, sea captain, dockyard, docks, port operators, ports and, marina, ' +
      'naval architect, naval architecture, merchant navy, seafarer, mariners, sailors, crewing, fishing boats, ' +
      'ferry operator, cruise ships, cruise lines, sailing yachts, yacht builder, boats for, boatyard, ' +
      'electric boats, barges, inland shipping, inland navigation, tugs, tugboat, offshore industry, subsea, ' +
      'underwater robots, oceans, ocean tech, blue economy, bunkering, decarbonise shipping, sea transport, ' +
      'containers on ships'),
  concept('mobility', 'Mobility',
    'mobility, electric vehicle, ev, evs, electric car, transportation, public transport, micromobility, fleet, ' +
      'emobility, bike, bicycle, cycling, bike shop, cargo bikes, car sharing, carsharing, ride sharing, railway, ' +
      'taxi, taxis, parking, buses, company car, commuting, commuter, autonomous driving, self driving, tram, ' +
      'fleet leasing, fleet operator, bus operator, scooter operator, mobility services, mobility service provider, ' +
      'urban mobility, scooter, mopeds, bicycle maker, bike brand, bike makers, bike mechanic, bike leasing, ' +
      'bike couriers, cyclists, cargo bike makers, velo, ebikes, public transport operators, transit, ' +
      'transport authority, transport policy, transport planner, transport planning for cities, transport operator, ' +
      'transport researcher, rail operator, rail industry, rail company, rail people, rail technology, ' +
      'rail engineer, train operators, train company, train travel, night trains, bus company, bus drivers, ' +
      'minibus, shuttle, ride hailing, ride pooling, carpooling, car pool, carpool, driving school, ' +
      'drivers licence, traffic planner, traffic engineer, traffic planning, traffic data, traffic management, ' +
      'fleet electrification, electrify fleets, electric trucks, electric vans, electric bus, ' +
      'electric vehicles and, autonomous cars, autonomous shuttles, self driving cars, maas, ' +
      'ticketing for transport, parking operators, parking garages, car rental, car leasing, leasing of cars, ' +
      'hydrogen trucks, cable car'),
  concept('automotive', 'Automotive',
    'automotive, car manufacturer, car makers, carmaker, car dealer, car industry, automotive supplier, tier 1, ' +
      'vehicle, car repair, garage, motor, racing, powertrain, motorbike, motorcycle, auto industry, car parts, ' +
      'cars, combustion engine, workshop for cars, vw, bmw, mercedes, automotive contacts, automotive electronics, ' +
      'car companies, car producers, car brands, car dealership, car dealers who, car sales, car sellers, ' +
      'car workshop, car mechanic, mechanic, car body, car interiors, car software, car engineers, car factory, ' +
      'car plant, car enthusiasts, oldtimer, race car, motorsport, motor sport, rally, formula 1, formula student, ' +
      'formula one, engine development, engines, engine design, vehicle maker, vehicle fleet manufacturer, ' +
      'truck maker, truck manufacturer, tyre, tires, gearbox, drivetrain, chassis, wiring harness, supplier to vw, ' +
      'volkswagen, audi, porsche, daimler, stellantis, toyota supplier, tesla, bosch, zf, connected car, in car, ' +
      'car data, adas, iso 26262, aspice, motorhome, campervan, caravans'),
  concept('batteries', 'Batteries and charging',
    'battery, battery recycling, charging, charger, ev charging, charge point, wallbox, solid state, lithium, ' +
      'energy storage, ocpp, load management, vehicle to grid, storage systems, gigafactory, cell chemistry, ' +
      'cell maker, charging operator, battery makers, battery chemist, battery chemistry, bms, battery materials, ' +
      'battery passport, home batteries, home storage, grid storage, grid scale storage, stationary storage, ' +
      'electricity storage, sodium ion, li ion, lfp, electrolyte, anode, cathode, cell manufacturing, ' +
      'cell production, cell factory, accumulators, recycling batteries, recycle batteries, second life, ' +
      'charging point operator, charging hardware, chargers at, chargers for, chargers in, fast chargers, v2g, ' +
      'ev chargers, e car charging, charge cars, charge electric, emobility charging'),
  concept('energy', 'Energy',
    'energy, solar, solar panels, photovoltaic, pv, wind, wind farm, renewable, grid, grid operator, hydrogen, ' +
      'heat pump, utility, heat recovery, waste heat, process heat, biogas, geothermal, nuclear, power plant, ' +
      'electricity, energy storage, energy audit, insulation, ppa, hvac, heating, fusion, gas, wind park operator, ' +
      'energy supplier, energy advisor, energy adviser, energy traders, energy cooperative, energy co op, ' +
      'energy data, energy renovation, flexibility markets, demand response, green power, electrolyser, ' +
      'electrolyzer, fuel cell, power market, power trading, power purchase, power generation, power engineer, ' +
      'power company, power lines, power systems, distribution grid, distribution network operator, dso, tso, ' +
      'microgrid, solar farm, solar pump, agri pv, agrivoltaics, offshore wind farm, hydropower, hydro power, ' +
      'hydroelectric, tidal, biomass, biomethane, anaerobic digestion, digester, pellets, heating contractor, ' +
      'heat networks, heat storage, heat planning, heat engineering, district heat, municipal utilities, ' +
      'utilities people, stadtwerke, oil industry, oil company, lng, smart meters for energy, ' +
      'tariffs for electricity, electrification, decarbonised heat, industrial heat, boilers, energiewende, ' +
      'net metering, prosumer'),
  concept('climate', 'Climate and sustainability',
    'climate, climatetech, cleantech, clean tech, greentech, green tech, sustainability, carbon, decarbon*, ' +
      'net zero, emissions, co2, environmental, eco friendly, biodiversity, nature based, reforestation, ecolog*, ' +
      'environmentalist, carbon capture, direct air capture, sustainability strategy, greenhouse gas, ' +
      'nature restoration, rewilding, green transition, climate strategy, climate resilience, climate jobs, ' +
      'climate ngo, climate communication, climate crisis, climate tech jobs, climate hardware, green business, ' +
      'green startups, green economy, green transformation, green deal, green jobs, green technology, ' +
      'green products, green building, green roofs, green cities, greening, environmental ngo, ' +
      'sustainability advisor, sustainability certification, sustainable business, sustainable startups, ' +
      'sustainable companies, sustainable development, sustainable products, sustainable production, ' +
      'sustainable future, more sustainable, be sustainable, become sustainable, sdg, nature conservation, ' +
      'nature protection, nature tech, nature positive, natural resources, natural capital, ecosystem restoration, ' +
      'ecosystem services, ecosystems, wildlife, wetlands, peat, peatlands, forest protection, tree planting, ' +
      'plant trees, emission reduction, carbon dioxide removal, zero emission, decarbonising, decarbonise, methane, ' +
      'science based targets, sbti, energy and climate, extreme weather, heatwaves, heat waves, droughts, ' +
      'sea level, global warming, fridays for future, degrowth, planetary boundaries'),
  concept('circular-economy', 'Circular economy and recycling',
    'circular economy, circularity, recycl*, upcycl*, zero waste, waste management, reuse, re use, reusable, ' +
      'second hand, secondhand, refurbish*, remanufactur*, take back, compost*, deadstock, food waste, ' +
      'plastic waste, circular design, textile recycling, scrap, landfill, circular business, leftover materials, ' +
      'rental model, circular products, circular fashion, circular furniture, circular construction, ' +
      'circular materials, circular startups, circular packaging, circular supply chains, ' +
      'circular furniture leasing, recycled, recyclers, recyclable, waste companies, waste managers, ' +
      'waste collection, waste reduction, waste separation, waste streams, waste to energy, waste sorting, ' +
      'electronic waste, e waste, ewaste, textile waste, construction waste, organic waste, hazardous waste, ' +
      'less waste, reduce waste, second hand clothes, second hand clothing, second hand fashion, used goods, ' +
      'pre owned, preloved, thrift, resale, resell used, refurbished, refurbishing, refurbishment, refurbisher, ' +
      'remanufacturing, repair cafe movement, repair cafés, repair services, repair industry, repair skills and, ' +
      'repairability, right to repair, spare part, disassembly, dismantling, salvage, salvaged, reclaimed, ' +
      'reclaimed materials, used building materials, leftover food, surplus food, surplus stock, offcuts, ' +
      'by products, byproducts, side streams, composting, compostable, deposit schemes, return systems, takeback, ' +
      'product as a service, leasing instead of selling, rent instead of buy, renting products, sharing library, ' +
      'library of things, product life extension, material passports, cradle to cradle, closed loop, waste free'),
  concept('carbon', 'Carbon accounting and credits',
    'carbon accounting, carbon credit, carbon offset, carbon market, carbon removal, emission accounting, scope 3, ' +
      'scope 1, scope 2, lca, life cycle assessment, lifecycle assessment, carbon data, biochar, carbon project, ' +
      'co2 accounting, carbon certificates, footprint, emission factors, carbon capture, carbon accountant, ' +
      'carbon footprinting, carbon calculation, carbon calculator, carbon balance, carbon credits from, ' +
      'carbon trading, carbon trader, carbon pricing, carbon price, carbon tax, carbon border, cbam, ' +
      'emission trading, emissions data, emissions reporting, ets, offsets, offsetting, carbon storage, ' +
      'carbon sequestration, soil carbon, forest carbon, carbon farming, blue carbon, carbon dioxide removal, cdr, ' +
      'dac, beccs, enhanced weathering, voluntary carbon market, verra, gold standard, life cycle analysis, ' +
      'lifecycle analysis, ghg accounting, ghg inventory, ghg, greenhouse gas accounting, scope three, co2 balance, ' +
      'co2 calculation, co2 calculator, co2 certificates, co2 credits, co2 data, epd, pcf, mrv'),
  concept('esg-reporting', 'ESG reporting',
    'esg, sustainability report, sustainability reporting, csrd, esrs, eu taxonomy, greenwash*, ' +
      'non financial reporting, materiality, green claims, gri, sfdr, csddd, esg analysts, esg strategy, ' +
      'esg questionnaire, esg metrics, esg audit, vsme, sustainability statements, sustainability disclosure, ' +
      'sustainability data, sustainability auditor, impact report, impact reporting, integrated reporting, cdp, ' +
      'ecovadis, tcfd, non financial report'),
  concept('water', 'Water',
    'water, wastewater, irrigation, desalination, water pump, groundwater, hydrology, sewage, rainwater, ' +
      'aquaculture water, flood protection, waterworks, water utility, hydrolog*, water utilities people, ' +
      'water reuse, water recycling, water stress, water sensors, water boards, greywater, sewers, sanitation, ' +
      'toilets, boreholes, lakes, flood control, flooding, stormwater, sponge city, hydrologist, ' +
      'hydraulic engineer, hydraulics and pumps, hydraulics, pump engineering, pump maker, membranes for water, ' +
      'leak detection'),
  concept('agriculture', 'Agriculture',
    'agricultur*, agtech, agritech, agri, farming, farm, farmer, smallholder, hydroponic*, greenhouse, crop, ' +
      'crop insurance, soil, livestock, cattle, dairy, winery, vineyard, winemaker, fertili*, aquaculture, ' +
      'forestry, forester, orchard, tractor, agronom*, grower, beekeep*, bees, beehives, gardening, landscape, ' +
      'permaculture, fishery, fishing, plant breeding, agricultural robots, agrifood, agribusiness, agronomist, ' +
      'agronomy, agroforestry, agroecology, farmers who, farmers in, farmers for, farmers with, ' +
      'farmer cooperatives, farmers market, farmland, farm robots, family farms, vertical farmers, hydroponics, ' +
      'aquaponics, greenhouse operators, green houses, pesticides, herbicide, fertiliser, fertilizer, soil sensors, ' +
      'seed company, seed breeding, plant science, plant scientist, plant biology, plant breeders, plant disease, ' +
      'botany, botanist, horticulture, horticultural, landscaping, landscaper, tree nursery, vegetable growers, ' +
      'vegetables, fruit, apples, berries, mushrooms, olive growers, olive grove, olive trees, wine growers, ' +
      'winegrower, vineyards in, grapes, hops, grain, wheat, rice farmers, coffee farmers, coffee growers, cocoa, ' +
      'tea farmers, cotton farmers, milk farmers, cows, pigs, pig farmers, chickens, poultry, sheep, goats, ' +
      'animal husbandry, fishermen, fishers, beekeepers, bee keeping, hives, forest owners, woodland, rural areas, ' +
      'rural development, irrigation for farmers, csa, regenerative, agricultural cooperative'),
  concept('construction', 'Construction',
    'construction, contech, building materials, builder, civil engineering, civil engineer, structural engineer, ' +
      'structural engineering, electrician, electrical contractor, plumber, carpenter, carpentry, roofer, ' +
      'tradesman, tradesmen, tradespeople, installer, craftsmen, renovation, retrofit, retrofitting, renovate, ' +
      'site manager, scaffolding, prefab, modular building, modular housing, general contractor, building trade, ' +
      'bricklayer, hvac installer, tiler, joiner, tunnel, construction project, construction materials, ' +
      'construction robots, building companies, building firm, building contractor, building sector, ' +
      'building industry, building site, building technology, building services, building physics, ' +
      'building engineer, building products, building contractors who, builders who, house building, ' +
      'house builders, home builders, build houses, building houses, building homes, build homes, tiny houses, ' +
      'wooden houses, timber buildings, straw, clay building, earth building, modular homes, modular house, ' +
      'prefabricated, prefabrication, statics, tunnelling, infrastructure projects, trade businesses, ' +
      'craft businesses, craft business owners, skilled trades, trades people, trade company, electricians who, ' +
      'electrical installation, electrical installers, plumbing, plumbers who, heating and plumbing, ' +
      'heating engineers and, roofing, roofs, facade, windows and doors, window maker, flooring, tiles, drywall, ' +
      'plastering, painters and, house painters, decorators, carpenters who, joinery, locksmith, stonemason, ' +
      'masonry, concrete buildings, scaffolders, demolition, surveyors for, quantity surveyor, cost estimation, ' +
      'site management, foreman, renovating, energy renovations, heritage restoration, restoration of buildings, ' +
      'building permits and, project developers, interior fit out, fit out, lift maintenance, lifts, ' +
      'elevator maintenance, crane, excavators'),
  concept('architecture', 'Architecture and interiors',
    'architect, architecture, interior, landscape architect, landscape architecture, floor plan, 3d visualisation, ' +
      '3d visualization, bim, building design, lighting design, lighting designer, autocad, revit, office design, ' +
      'drawings, heritage building, shop design, room design, acoustic design, architects who, architects for, ' +
      'architects and, architectural, architectural photography, building planner, interior stylist, interiors for, ' +
      'space planning, spatial design, spatial designer, room planning, room acoustics, restaurant interiors, ' +
      'restaurant design, office interiors, office planning, hotel interiors, hotel design, retail design, ' +
      'store design, shop fitting, shopfitting, shopfitter, kitchen design, kitchen planner, kitchen planning, ' +
      'bathroom design, home staging, home design, house design, design houses, design buildings, ' +
      'designing buildings, designing spaces, designing homes, housing design, landscape design, ' +
      'landscape designer, garden design, garden designer, lighting concepts, light planning, renderings, ' +
      'floorplans, blueprints, scale models, heritage conservation, monument, listed building, historic buildings, ' +
      'facade design, archicad, vectorworks, sketchup, passive house design'),
  concept('urban-planning', 'Cities and urban planning',
    'urban planning, urban planner, urban design, urban development, city planning, city planner, smart city, ' +
      'public space, town planning, neighbourhood development, urbanist, interim use, zoning, city development, ' +
      'district development, placemaking, walkable, housing policy, city centre, inner city, urban mobility, ' +
      'urban planners who, urban developer, urban designer, urban studies, urban research, urban researcher, ' +
      'urban regeneration, urban renewal, urban spaces, urban greening, urban green, urban heat, urban lab, ' +
      'urban innovation, urban transformation, urban policy, city developers, city makers, city making, citymakers, ' +
      'city architect, city design, city districts, city quarters, quarter development, district developers, ' +
      'district management, neighbourhood planning, neighbourhood plan, neighbourhood renewal, town planners, ' +
      'town centre, town development, village development, regional planning, regional planner, spatial planning, ' +
      'spatial planner, land planning, land use planning, master plan, master planning, masterplan, masterplanning, ' +
      'public realm, public squares, park design, playgrounds, street design, street space, car free, pedestrians, ' +
      'pedestrian zones, liveable cities, livable cities, 15 minute city, cities of the future, future cities, ' +
      'future of cities, temporary use, meanwhile use, meanwhile spaces, vacancy management, brownfield, ' +
      'site development, housing development, housing planning, co housing projects, participation in planning, ' +
      'planning law, planning office, planning department, traffic calming, urban logistics planning, city data, ' +
      'city models'),
  concept('real-estate', 'Real estate',
    'real estate, property, proptech, estate agent, landlord, realtor, rent, lease, tenant, retail space, ' +
      'shop space, housing, housing cooperative, building owner, vacant building, vacant shop, premises, letting, ' +
      'house owner, homeowners, home owner, apartment building, apartments, commercial space, land owner, ' +
      'landowner, square metres, sqm, warehouse space, brokers for, co living, coliving, cohousing, land registers, ' +
      'empty shop, real estate law, real estate contacts, real estate valuation, property managers who, ' +
      'property valuation, property tax, properties for, industrial space, light industrial, logistics properties, ' +
      'office buildings, office market, building management, building managers, owners of buildings, ' +
      'owner of a building, empty building, empty space, empty offices, empty store, vacant space, unused space, ' +
      'unused buildings, find a space, find a new space, find a building, find rooms, a new home for, cheap space, ' +
      'affordable space, rental contract, rental market, renting, rented, tenants and landlords, tenancy, ' +
      'landlords with, landlords who, lease negotiation, subletting rooms, social housing, affordable homes, ' +
      'apartment blocks, apartment owners, apartment complexes, homeowner association, homebuyers, house prices, ' +
      'house hunting, multi family, residential buildings, residential developers, facility managers at buildings, ' +
      'project developer, plot of land, land owners who, land purchase, buy land, buying land, buy a house, ' +
      'buying a house, mortgages, estate agents who, estate agency, square meters, sq m, sqft, square feet, ' +
      'ground floor, workshop space to rent, garage space, hotel property, short term rental, reits'),
]
