import { concept, type Concept } from '#core/profile/concept.ts'

/** Making, moving and powering things, and the land and buildings they stand on. */
export const industryConcepts = (): readonly Concept[] => [
  concept('manufacturing',
    'manufactur*, factory, production line, lean production, shop floor, shopfloor, plant manager, mass production, ' +
      'series production, machine shop, welding, cnc, injection molding, tooling, mittelstand, industrial company, ' +
      'small series, small batch production, machine builder, fasteners, frame building, sewing workshop, tailor, ' +
      'atelier, production manager, industrial software, bottling, co packer, copacker, mould, oem, ' +
      'gmp manufacturing, sheet metal, printing house, production partner, mass produce, machining, milling, ' +
      'machine operator, industrialisation, industrialization, industrialise, machinery, metalwork, metalworking, ' +
      'metalworkers, casting, forging, stamping, punching, extrusion, moulding, toolmaker, printers, ' +
      'comanufacturer, ems, toyota, oee, gmp'),
  concept('supply-chain',
    'supply chain, demand planning, demand forecasting, inventory, stock management, s&op, warehouse management, ' +
      'material planning, supplier management, scm, traceability, resilient supply, replenishment, traceable'),
  concept('logistics',
    'logistic*, freight, forwarder, haulage, haulier, shipping, last mile, trucks, truck drivers, trucking, ' +
      'warehouse, warehousing, fulfilment, fulfillment, 3pl, parcel, courier, pallet, picking strategies, cargo, ' +
      'fleet planning, dispatcher, rail freight, intralogistics, route optimisation, route optimization, ' +
      'cargo bike, logistician, vans, lorry, 4pl, forklift, movers, refrigerated'),
  concept('procurement',
    'procurement, purchasing, purchasing manager, purchaser, strategic sourcing, buying department, ' +
      'vendor management, vendor negotiation, tendering, rfp, rfq, cost benchmark, buyer at, corporate buyer, ' +
      'category manager, category management, grocery buyer, vendor selection, vendor onboarding, rfi'),
  concept('suppliers',
    'supplier, sourcing, source ingredients, supplier audit, raw material, packaging supplier, fabric supplier, ' +
      'fabrics, deadstock'),
  concept('packaging',
    'packaging, package design, bottles, cardboard, reusable packaging, compostable packaging, labelling machine, ' +
      'folding box, refill, refillable, cartons, pouches, jars, unboxing'),
  concept('import-export',
    'import, importing, importer, export, exporting, exporter, customs, tariff, duties, incoterms, foreign trade, ' +
      'international trade, trade between, trade with, hs codes, chamber of commerce, traders, commodity, brexit'),
  concept('maritime',
    'maritime, shipping line, shipping company, shipyard, port, harbour, harbor, vessel, offshore wind vessel, ' +
      'ferry, boat, yacht, seafar*, marine, ocean freight, shipowner, ship owner, naval, navy, boat builder, ' +
      'shipbuilding, shipbuilder, dockyard, docks, marina, seafarer, mariners, sailors, crewing, boatyard, barges, ' +
      'tugs, tugboat, subsea, bunkering'),
  concept('mobility',
    'mobility, electric vehicle, ev, evs, electric car, transportation, public transport, micromobility, fleet, ' +
      'emobility, bike, bicycle, cycling, bike shop, cargo bikes, car sharing, carsharing, ride sharing, railway, ' +
      'taxi, taxis, parking, buses, company car, commuting, commuter, autonomous driving, self driving, tram, ' +
      'fleet leasing, fleet operator, bus operator, scooter operator, scooter, mopeds, cyclists, velo, ebikes, ' +
      'transit, minibus, shuttle, carpooling, carpool, maas'),
  concept('automotive',
    'automotive, car manufacturer, car makers, carmaker, car dealer, car industry, automotive supplier, tier 1, ' +
      'vehicle, car repair, garage, motor, racing, powertrain, motorbike, motorcycle, auto industry, car parts, ' +
      'cars, combustion engine, workshop for cars, vw, bmw, mercedes, mechanic, oldtimer, motorsport, rally, ' +
      'engines, tyre, tires, gearbox, drivetrain, chassis, volkswagen, audi, porsche, daimler, stellantis, tesla, ' +
      'bosch, zf, adas, aspice, motorhome, campervan, caravans'),
  concept('batteries',
    'battery, battery recycling, charging, charger, ev charging, charge point, wallbox, solid state, lithium, ' +
      'energy storage, ocpp, load management, vehicle to grid, storage systems, gigafactory, cell chemistry, ' +
      'cell maker, charging operator, bms, lfp, electrolyte, anode, cathode, accumulators, v2g'),
  concept('energy',
    'energy, solar, solar panels, photovoltaic, pv, wind, wind farm, renewable, grid, grid operator, hydrogen, ' +
      'heat pump, utility, heat recovery, waste heat, process heat, biogas, geothermal, nuclear, power plant, ' +
      'electricity, energy storage, energy audit, insulation, ppa, hvac, heating, fusion, gas, energy supplier, ' +
      'electrolyser, electrolyzer, dso, tso, microgrid, agrivoltaics, hydropower, hydroelectric, tidal, biomass, ' +
      'biomethane, digester, pellets, stadtwerke, lng, electrification, boilers, energiewende, prosumer'),
  concept('climate',
    'climate, climatetech, cleantech, clean tech, greentech, green tech, sustainability, carbon, decarbon*, ' +
      'net zero, emissions, co2, environmental, eco friendly, biodiversity, nature based, reforestation, ecolog*, ' +
      'environmentalist, carbon capture, direct air capture, sustainability strategy, greenhouse gas, ' +
      'nature restoration, rewilding, green transition, greening, sdg, ecosystems, wildlife, wetlands, peat, ' +
      'peatlands, decarbonising, decarbonise, methane, sbti, heatwaves, droughts, degrowth'),
  concept('circular-economy',
    'circular economy, circularity, recycl*, upcycl*, zero waste, waste management, reuse, re use, reusable, ' +
      'second hand, secondhand, refurbish*, remanufactur*, take back, compost*, deadstock, food waste, ' +
      'plastic waste, circular design, textile recycling, scrap, landfill, circular business, leftover materials, ' +
      'rental model, recycled, recyclers, recyclable, ewaste, preloved, thrift, resale, refurbished, refurbishing, ' +
      'refurbishment, refurbisher, remanufacturing, repairability, disassembly, dismantling, salvage, salvaged, ' +
      'reclaimed, offcuts, byproducts, composting, compostable, takeback'),
  concept('carbon',
    'carbon accounting, carbon credit, carbon offset, carbon market, carbon removal, emission accounting, scope 3, ' +
      'scope 1, scope 2, lca, life cycle assessment, lifecycle assessment, carbon data, biochar, carbon project, ' +
      'co2 accounting, carbon certificates, footprint, emission factors, carbon capture, cbam, ets, offsets, ' +
      'offsetting, cdr, dac, beccs, verra, ghg, epd, pcf, mrv'),
  concept('esg-reporting',
    'esg, sustainability report, sustainability reporting, csrd, esrs, eu taxonomy, greenwash*, ' +
      'non financial reporting, materiality, green claims, gri, sfdr, csddd, vsme, cdp, ecovadis, tcfd'),
  concept('water',
    'water, wastewater, irrigation, desalination, water pump, groundwater, hydrology, sewage, rainwater, ' +
      'aquaculture water, flood protection, waterworks, water utility, hydrolog*, greywater, sewers, sanitation, ' +
      'toilets, boreholes, lakes, flooding, stormwater, hydrologist, hydraulics'),
  concept('agriculture',
    'agricultur*, agtech, agritech, agri, farming, farm, farmer, smallholder, hydroponic*, greenhouse, crop, ' +
      'crop insurance, soil, livestock, cattle, dairy, winery, vineyard, winemaker, fertili*, aquaculture, ' +
      'forestry, forester, orchard, tractor, agronom*, grower, beekeep*, bees, beehives, gardening, landscape, ' +
      'permaculture, fishery, fishing, plant breeding, agrifood, agribusiness, agronomist, agronomy, agroforestry, ' +
      'agroecology, farmland, hydroponics, aquaponics, pesticides, herbicide, fertiliser, fertilizer, botany, ' +
      'botanist, horticulture, horticultural, landscaping, landscaper, vegetables, fruit, apples, berries, ' +
      'mushrooms, winegrower, grapes, hops, grain, wheat, cocoa, cows, pigs, chickens, poultry, sheep, goats, ' +
      'fishermen, fishers, beekeepers, hives, woodland, csa, regenerative'),
  concept('construction',
    'construction, contech, building materials, builder, civil engineering, civil engineer, structural engineer, ' +
      'structural engineering, electrician, electrical contractor, plumber, carpenter, carpentry, roofer, ' +
      'tradesman, tradesmen, tradespeople, installer, craftsmen, renovation, retrofit, retrofitting, renovate, ' +
      'site manager, scaffolding, prefab, modular building, modular housing, general contractor, building trade, ' +
      'bricklayer, hvac installer, tiler, joiner, tunnel, straw, prefabricated, prefabrication, statics, ' +
      'tunnelling, plumbing, roofing, roofs, facade, flooring, tiles, drywall, plastering, decorators, joinery, ' +
      'locksmith, stonemason, masonry, scaffolders, demolition, foreman, renovating, lifts, crane, excavators'),
  concept('architecture',
    'architect, architecture, interior, landscape architect, landscape architecture, floor plan, 3d visualisation, ' +
      '3d visualization, bim, building design, lighting design, lighting designer, autocad, revit, office design, ' +
      'drawings, heritage building, shop design, room design, acoustic design, architectural, shopfitting, ' +
      'shopfitter, renderings, floorplans, blueprints, monument, archicad, vectorworks, sketchup'),
  concept('urban-planning',
    'urban planning, urban planner, urban design, urban development, city planning, city planner, smart city, ' +
      'public space, town planning, neighbourhood development, urbanist, interim use, zoning, city development, ' +
      'district development, placemaking, walkable, housing policy, city centre, inner city, urban mobility, ' +
      'citymakers, masterplan, masterplanning, playgrounds, pedestrians, brownfield'),
  concept('real-estate',
    'real estate, property, proptech, estate agent, landlord, realtor, rent, lease, tenant, retail space, ' +
      'shop space, housing, housing cooperative, building owner, vacant building, vacant shop, premises, letting, ' +
      'house owner, homeowners, home owner, apartment building, apartments, commercial space, land owner, ' +
      'landowner, square metres, sqm, warehouse space, brokers for, co living, coliving, cohousing, land registers, ' +
      'empty shop, tenancy, homebuyers, mortgages, sqft, reits, property developer, real estate developer'),
]
