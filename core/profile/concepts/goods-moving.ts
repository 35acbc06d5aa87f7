import { concept, type Concept } from '#core/profile/concept.ts'

/** Vehicles, ships, aircraft and satellites, energy, water, and what is built for a cleaner climate. */
export const movingGoods = (): readonly Concept[] => [
  concept('maritime',
    'sailboat, motorboat, superyacht, narrowboat, houseboat, waterways, catamaran, dinghy, lifeboat, ' +
      'tankers, bulkers, roro, quayside, slipway, moorings, buoys, seabed, auv, coastguard, seaman, seamen, ' +
      'deckhand, scrubbers, sailmaker, sailmaking, sailcloth, canal|sailing boat, tall ship, river boat|' +
      'transport, inland navigation|port, propeller shaft, ship agency|agent|breaking|bridge|building|chandler|' +
      'chandlery|data|design|financing|inspection|operator|owning|propeller|routing|simulator|spares|' +
      'superintendent|yard, boat building|builds|electrification|licence|motor|rental|repair|trailer|trips, ' +
      'wooden boats, boats and, shipping fuels|industry|law|sector, ais data, container port, ro ro, port ' +
      'agents|calls|crane|director|dues|electrification|fees|infrastructure|services|terminal|worker, docks ' +
      'and|in, dry dock|docking, sea bed|cable|container|survey, underwater cameras|inspection|noise|vehicle, ' +
      'offshore crew|service|supply, crew transfer, coast guard, merchant fleet|ship, e|green methanol, rotor|' +
      'wing sail, sail loft, port state control, rigging and sails, knots and navigation'),
  concept('mobility',
    'cycleways, trike, tricycle, velomobile, pedelec, escooter, locomotive, railcars, tramway, ropeway, ' +
      'funicular, robotaxi, robotaxis, travelcard, jobticket, deutschlandticket, minicab, limousine, ' +
      'trolleybus, paratransit, cycle highway|lanes|paths|routes|shop, cycling lanes|routes, city|e|walking ' +
      'bus, bus depot|driver|fleet|lane|line|network|routes|shelter|stop|timetable, night bus|train, last|' +
      'sleeper train, train crews|depot|driver|line|maintenance|sets|station|tickets|timetable, rolling stock, ' +
      'rail infrastructure|maintenance|network|passengers|projects|replacement|signalling|tech|ticketing|track|' +
      'transport|vehicle, know|light rail, signalling engineer|system, metro line|station|system, underground ' +
      'line, shared rides, ride app|pooling|share, demand responsive, driverless shuttle|trains|vehicles, ' +
      'autonomous bus|trains|vehicle, multi storey, transport app|data|hub|modelling|network|operators|pass|' +
      'policy|ticket, job ticket, fare collection|data|evasion|zones, traffic congestion|counters|counts|flow|' +
      'jams|lights|management|model|sensor|signals|simulation, congestion charge, fleet card|data|management|' +
      'owners, chauffeur service, commute by, rural bus|transport, on demand bus|shuttle|transport, dial a ' +
      'ride, season tickets for, fleet of electric|vans, walking and cycling, transport in rural'),
  concept('automotive',
    'turbochargers, crankshaft, camshaft, transmissions, axles, rims, windscreen, headlights, headlamps, ' +
      'infotainment, airbags, obd, obd2, automobile, apqp, karting, racetrack, toyota, honda, hyundai, ' +
      'renault, peugeot, citroën, citroen, volvo, skoda, nissan, ferrari, lamborghini, valeo, schaeffler, ' +
      'mahle, faurecia, scania, iveco, daf, polestar, rivian, nio, classic|connected|old|racing|used|vintage ' +
      'vehicle, software defined vehicle, race team|track|vehicle, mot station, brake callipers|discs|dust|' +
      'pads|systems, exhaust pipes|systems, spark plugs, engine bench|blocks|calibration|control|management|' +
      'mounts|parts|rebuild|testing|tests, diesel engine|injection|injectors|mechanic, drive shafts, steering ' +
      'column|systems|wheels, shock absorbers, suspension parts|systems, wing mirrors, instrument cluster, ' +
      'wiring looms, seat belts, crash safety|test|testing, test track, proving ground, sensor fusion, driving ' +
      'assistance|simulator, vehicle architecture|body|conversion|diagnostics|electrics|inspection|integration|' +
      'platform|registration, van conversion|converter, camper conversions|van, bus|trailer builder, panel ' +
      'beater, dent removal, auto body|dealer|detailing|electrics|glass|mechanic|shop|supply|trader, tier 1s|' +
      'one, hybrid drive, e motor, formula 1|one, pit crew'),
  concept('batteries',
    'supercapacitor, ultracapacitor, 18650, 21700, chademo, emsp, dead|flow|lead|old|salt|sodium|spent|' +
      'thermal|zinc cell, second life cell, vanadium cell|flow, redox flow, nickel manganese, rechargeable ' +
      'cells|packs, cylindrical|prismatic cells, cell balancing|formats, fast charge, state of charge, plug ' +
      'and charge, depot|inductive|mcs|rapid charging, lamp post charging, charge cable|card|controller|depot|' +
      'network|parks|poles|post|stations, charging app|cabinets|cable|card|columns|data|kit|law|park|poles|' +
      'posts|rules|sessions|site|spots, wall box, electrify .. depot|fleet, swap stations, swappable packs, ' +
      'charging lamp posts, charging at depots|home|work'),
  concept('aerospace',
    'nanosatellite, spaceport, geostationary, reentry, turbofan, glider, microlight, gyrocopter, zeppelin, ' +
      'airship, airworthiness, do178c, hangar, aerodynamics, aeroelastic*, defencetech, defensetech, ' +
      'munitions, ammunition, missiles, spacex, arianespace, ohb, iceye, rheinmetall, hensoldt, lockheed, ' +
      'northrop, raytheon, safran, dassault, embraer, lilium, volocopter, helsing, launch pad|provider|site, ' +
      'space applications|camp|centre|certified|cluster|component|debris|engineering|exploration|flight|' +
      'founders|fund|hub|institute|investors|lab|launch|mining|parts|products|program|programme|projects|' +
      'qualification|qualified|science|scientist|station|suit|systems|telescope|vc|weather, in space, mars ' +
      'mission|rover, moon lander|mission|rover, planetary rover, star tracker, reaction wheels, propulsion ' +
      'system|technology, jet engine|fuel, electric flight|plane, small planes, stratospheric balloon, hot air ' +
      'balloon, flight attendant|crew|dynamics|instructor|safety|simulator, airline captain|maintenance|' +
      'mechanic, airport authority|engineering|manager|operator|planning|technology, air show|worthiness, part ' +
      '145|21, do 178|254, military background|contracts|customers|equipment|grade|officer|tech|technology|' +
      'vehicles, army contracts|people, bae|radar|uncrewed|weapon systems, armoured vehicles, body armour, ' +
      'tanks army, night vision, war fighting, blue origin, planet labs, rolls royce, space data startup, re ' +
      'entry capsule, high altitude platform, flight control software, airport ground handling'),
  concept('telecom',
    'oran, starlink, wlan, routers, modem, isp, pbx, cpaas, swisscom, telefónica, kpn, telia, telenor, zte, ' +
      'fiber cable|internet|network|optic|rollout, fibre access|backbone|connection|deployment|installer|' +
      'internet|lines|roll|splicer|splicing|technician, dark fiber, submarine|undersea cable, cell coverage|' +
      'site|tower, radio cell|link|tower, mobile internet|plans|radio|reception|signal|tower, phone exchange|' +
      'lines|network|operator|signal|system, telephone company|exchange|line|network|system, base station, ' +
      'small cells, spectrum access|sharing, frequency auction|licence, carrier billing|deals|grade|network|' +
      'neutral|services, campus network, radio access network, open ran, ims|packet core, wifi hotspot|' +
      'installation|network|provider, network cabling|equipment, data|structured cabling, internet connection|' +
      'exchange, rural connectivity|internet, connectivity for|provider, call termination, sip trunk, unified ' +
      'communications, sms aggregator|messaging|provider|routes, rcs messaging, number porting, cable ' +
      'operator, t mobile, bt group, mobile data plan, internet access provider, internet connectivity rural, ' +
      'cable tv network|operator, fiber to the home'),
  concept('ar-vr',
    'holography, varjo, steamvr, virtual avatar|environment|exhibition|training|viewing|walkthrough|world, ' +
      'digital human, 360 camera, spatial audio|web, 3d assets|configurator|content|environment|viewer|' +
      'walkthrough|web|world, gaussian splatting, meta horizon, snap lens|lenses, magic leap, htc vive, quest ' +
      '3|app, 3d scanning of rooms'),
  concept('geospatial',
    'geoscience, geoscientist, geofencing, geolocation, rtk, tomtom, maxar, landsat, geoserver, maps ' +
      'showing, mapping app|company|expert|people|project|services|startup|survey|team|tool, geo apps|engineer|' +
      'information|intelligence|portal|referenced|scientist|software|spatial|startup|tech, sar data|images, ' +
      'radar images|interferometry, aerial data|imaging|laser|mapping|maps|picture, laser scanning, lidar ' +
      'elevation|flight|map|point|scan|scanning, navigation|terrain data|maps, elevation map|model, digital ' +
      'elevation|terrain, 3d|here|hiking|leaflet maps, indoor mapping|maps, nautical|sea charts, location ' +
      'intelligence, address|postcode data, location service data, spatial analysis|analyst|statistics, land ' +
      'cover|mapping, surveying company|engineer|equipment|office, gps mapping|survey|tracks, total station, ' +
      'forest mapping|maps|monitoring, flood mapping, cycling map, open street map, google earth|maps, street ' +
      'view, digital surface model, location services app'),
  concept('energy',
    'balkonkraftwerk, inverters, radiators, thermostats, aircon, chp, cogeneration, electrolysis, ammonia, ' +
      'efuels, biofuel, biodiesel, bioethanol, digestate, incinerator, incineration, substation, switchgear, ' +
      'hvdc, minigrid, generators, genset, metering, submetering, mieterstrom, vpp, refinery, lignite, smr, ' +
      'tokamak, rwe, enbw, engie, iberdrola, enel, ørsted, orsted, verbund, axpo, enercon, nordex, vestas, ' +
      'wind blades|data|developer|measurement|mill|onshore|project|rotor|yield, turbine maintenance|operators|' +
      'technician|tower, rotor blades, floating|onshore wind, small hydro|wind, hydro electric|plant|power|' +
      'turbine, pumped hydro|storage, backup|green|wave power, heat exchanger|meter|plan|planner|planning|' +
      'storage|supply, district cooling|heat, wood chips|stove, air con|conditioning, cooling plant|tower, ' +
      'combined heat, drilling for heat, fuel cell|oil|station, e fuels|on, sustainable|synthetic fuel, ' +
      'anaerobic digestion, high|medium voltage, power backup|cable|contract|cut|exchange|generation|network|' +
      'prices|producer|quality|sector|station|system, balancing group, flexibility trading, load shifting, oil ' +
      'company|field|rig, filling|petrol station, coal mine|mining|plant|power, compressed air, steam ' +
      'generation|supply, industrial heat|steam, thermal bridge|storage, ice storage, power to heat|liquid|x, ' +
      'low voltage network, aggregator of flexibility, coal phase out, small modular reactor, insulation of ' +
      'pipes'),
  concept('climate',
    'rewetting, mangrove, seagrass, kelp, rainforest, wildfire, wildflower, hedgehogs, pollinators, ' +
      'habitats, heatwaves, glacier, permafrost, ecolabel, ecovillage, sustainable brands|building|chemistry|' +
      'cities|design|products|sourcing|startup|transport, green building|business|chemistry|cleaning|concrete|' +
      'deal|event|investment|jobs|office|products|software|steel, zero carbon, transition pathway|plan, fossil ' +
      'fuel, moor|moorland restoration, seaweed farm, coral reef, rain forest, forest conservation|fire|' +
      'protection, flower|wild meadow, bird protection, insect decline, species rich, endangered|invasive ' +
      'species, nature credits|park|recovery|reserve|tech, national park, beach|river cleanup, ocean cleanup|' +
      'conservation|protection, air pollution|quality, light|noise pollution, contaminated land|sites, heat ' +
      'plan|protection|resilience|stress, sea level, coastal erosion|protection, weather data|extremes, ' +
      'extreme weather, regenerative business|design|economy|practices, eco brand|conscious|design|products|' +
      'startup|system|village, electrification of industry, heat action plan, plastic free living, friday for ' +
      'future'),
  concept('circular-economy',
    'respin, shredder, regrind, pyrolysis, depolymerisation, scrapyard, junkyard, dpp, unpackaged, ' +
      'foodsharing, biowaste, shred .. fibres|plastic|wool, shredding .. fibres|plastic|wool, shredded .. ' +
      'plastic|wool, rhdpe granulate, plastic credits|sorting, post consumer, waste audit|bins|collector|' +
      'contractor|data|disposal|exchange|firm|free|glass|handling|hauler|hierarchy|law|oil|operator|paper|' +
      'picker|plant|plastic|prevention|removal|sector|separation|wood, old cables|furniture|glass|panels|' +
      'paper, scrap copper|iron|merchants|plastic|steel|wood|yard, reused bricks|components|furniture|parts|' +
      'timber, used books|equipment|it|laptops|parts|phones|tools, pre loved, swap shop, furniture rental, ' +
      'tool rental|sharing, repair economy|index|kit|manual|network, repaired instead, mending service, ' +
      'furniture as a service, durable products, longevity of products, long lasting products, deposit bottles|' +
      'cups|machine|scheme, surplus bread|fruit|produce|stock, leftover bread|wood, bread leftovers|waste, ' +
      'ugly fruit|veg, wonky veg, fruit|orange peel, side streams, organic bin|waste, bio|electrical waste, ' +
      'post industrial waste, worm farm, circular building|city|hub|solutions|start|supply, fiber to fiber, ' +
      'used office furniture, rent instead of, product service system, mend and repair, design for repair, ' +
      'close the loop, closing the loop, by products from, too good to go'),
  concept('carbon',
    'ccf, ccus, puro, vcm, carbon balance|budget|calculation|calculator|developer|dioxide|ledger|management|' +
      'measurement|permits|registry|standard|storage|tracking|trader|trading|utilisation, product carbon, ' +
      'scope three, ccs plant|project|storage, article 6, removal purchases, durable removals, nature credits, ' +
      'dekarb calculator, life cycle analyses'),
  concept('esg-reporting',
    'lksg, eudr, sasb, issb, integrated|taxonomy report|reporting, deforestation free'),
  concept('water',
    'drainage, ultrafiltration, nanofiltration, microfiltration, salinity, seawater, desalinator, weir, ' +
      'levee, floodplain, sprinklers, hydrogeology, hydrogeologist, grundfos, xylem, kurita, nitrate, ' +
      'limescale, water analysis|basin|butts|chemist|chemistry|closets|demand|dispenser|efficiency|efficient|' +
      'fountain|harvesting|hygiene|leaks|level|mains|plant|points|policy|pressure|risk|samples|savings|' +
      'softener|stress|tank|well|works, pipe burst|cleaning|inspection|leak|relining, pipes underground, ' +
      'bathing|cooling|hard|mains|raw|spring|thames water, burst|lead pipes, drinking fountain, rain barrel|' +
      'garden|harvesting, storm drain, reed bed, septic tank, dry toilet, filter cartridges, uv disinfection, ' +
      'ozone treatment, ion exchange, well digging|drilling, dig wells, hand pump, dam engineer|safety, fish ' +
      'ladder|pass, canal lock, flood barrier|gates|modelling|plain|warning|water, catchment area|management, ' +
      'river engineering|flow|levels|monitoring|water, lake restoration|water, pool chemistry|water, drip ' +
      'lines, water damage detection, lose .. in leaks, toilets in villages, activated carbon filter, mineral ' +
      'water source, flood early warning, lakes and rivers, water framework directive'),
]
