import { concept, type Concept } from '#core/profile/concept.ts'

/** Machines, materials and the technologies behind them. */
export const technologyConcepts = (): readonly Concept[] => [
  concept('hardware',
    'hardware, electronics, pcb, mechanical engineering, electrical engineering, electrical engineer, hydraulics, ' +
      'pump engineering, thermal management, heat pipes, motion control, fem, fatigue analysis, physical product, ' +
      'finite element, rf, antenna, test benches, schematic, actuators, wireless, loudspeakers, circuit design, ' +
      'circuit board, pump design, gear design, vibration analysis, vibration testing, display technology, signal ' +
      'processing, radiation hard electronics, open hardware, hardware startup, hardware founders, physical device, ' +
      'mechanical design, mechanical parts, structural simulation, cfd, fea, oscilloscope, electric motors, cooling ' +
      'systems, electronics manufacturing, prototype electronics, measurement technology, measuring devices, ' +
      'precision engineering, precision mechanics, thermal design, consumer hardware, wiring harness, cable harness, ' +
      'measuring instrument, electronics engineer, power supply, power supplies, dev kit, own board, custom board, ' +
      'pcb design, pcb designer, .. ems companies, emc, smd, device bring up, bring up, electronic gadgets, units of ' +
      'our, board design, power electronics, soldering smd, our|my|shipped gadget, shipped a gadget, emc ' +
      'tests|lab|issues|problems, bill of materials, boms, physical gadgets|gadget, evt, mass production, pick and ' +
      'place machine, gadget makers, gadget maker|inventor|startup|founder'),
  concept('embedded',
    'embedded, firmware, fpga, vhdl, microcontroller, arduino, raspberry pi, rtos, stm32, bare metal, verilog, ' +
      'embedded linux, esp32, zephyr, can bus, autosar, bootloader, ble, bluetooth, zigbee, yocto, tinyml, motor ' +
      'control, motor controller, controller firmware, edge ai, edge devices, edge inference, on device, low level ' +
      'code, device drivers, nordic chips, real time operating system, freertos, low power electronics, single board ' +
      'computers, nrf52, low power, over the air updates|update, ota updates, real time control, .. firmware ' +
      'engineers, data sheets, datasheet, c and rust, microcontrollers, tiny chip, device updates, wireless stack, ' +
      'flight software'),
  concept('iot',
    'iot, internet of things, connected device, smart home, smart building, smart meter, lorawan, sensor network, ' +
      'smart sensor, connected product, iiot, mqtt, telematics, connected machine, condition monitoring, lora, ' +
      'sigfox, m2m, rfid, nfc, home automation, smart thermostat, connected sensors, smart devices, smart parking ' +
      'sensor, battery life, predictive maintenance, wireless sensors, sensor data platform, machine monitoring, ' +
      'machine connectivity, smart lock, asset tracking, tracking devices, tracker hardware, sensors for, sensors ' +
      'in, remote sensors, building sensors, connect|connecting our|my|the|your .. boilers|machines|devices|meters|' +
      'pumps|heaters, monitor|monitoring .. from afar|remotely, remotely monitor, machines .. online, connected ' +
      'things, device management, home assistant, things online, nb iot, devices online, remote monitoring of, sims ' +
      'for, gps trackers|tracker, soil probe|probes, sensor streams|stream|fleet|fleets|battery|batteries, device ' +
      'fleets, smart pill boxes, lora network|sensors|or|gateways|and'),
  concept('robotics',
    'robot, robotics, cobot, autonomous system, ros, mechatronics, exoskeleton, humanoid, gripper, agv, ' +
      'kinematics, ros2, bionic, path planning, motion planning, welding robot, manipulators, autonomous boats, ' +
      'autonomous vessel, automated guided, roboticist, robot arm, picking with an arm, motion planner, let a ' +
      'machine weld|pick|pack, kuka, fanuc, universal robots, slam and navigation, grasping, autonomous ' +
      'mower|mowers|tractor|tractors, bin picking, autonomous mobile, with an agv, pilot with an agv, slam ' +
      'navigation, pick and place robot|robots|arm, amrs, amr, lego league|leagues'),
  concept('drones',
    'drone, uav, unmanned aircraft, drone pilot, drone survey, evtol, quadcopter, uas, unmanned, multicopter, ' +
      'vtol, aerial survey, aerial footage, aerial shots, aerial filming, drone shots, drone footage, aerial ' +
      'inspection, remote pilot, from the air, survey .. from the air, line of sight, bvlos, .. bvlos, dji, easa ' +
      'specific, drone regulators at easa, specific category, fpv, fpv filming, thermal flights, px4, ardupilot, uav ' +
      'flights with lidar, multirotor, flight controller, aerial photos, roof inspections, pilot training for ' +
      'quadcopters, quadcopters, fixed wing, uav surveys, flying .. camera, other pilots, pilot with .. camera, fly ' +
      '.. over your|our'),
  concept('3d-printing',
    '3d print*, laser sintering, printed parts, fdm, metal printing, bioprinting, filament, bioprinter, additive ' +
      'manufacturing, additive production, sls printing, sla printing, print farm, resin printing, resin printer, ' +
      'printed prototypes, powder bed, print|printing|prints .. spare parts|parts|houses|moulds|ceramics, metal ' +
      'printer, out of a printer, sls, mjf, concrete printing, prusa, slm, formlabs, bambu, parts for print, design ' +
      'for print, resin print|prints, printed moulds|houses|organs|ceramics, printer farm, 3d scan and print, layer ' +
      'by layer, prints in ceramics, resin mould|moulds, laser cutters|cutter and printers, sla machine, additive, ' +
      'design for additive, printing houses, printed mock ups, additive test parts, sla machine|printer|printers, ' +
      'printed prosthetics|prostheses'),
  concept('semiconductors',
    'semiconductor*, chip packaging, microchip, wafer, asic, eda, integrated circuit, tape out, vlsi, risc v, ' +
      'chipmaker, microelectronics, nanofabrication, lithography, mems, tapeout, chiplet, epitaxy, chip foundry, ' +
      'semiconductor foundry, chip designer, photonic integrated, silicon photonics, fabless, silicon design, ' +
      'cleanroom process, power transistors, transistor, asml, infineon, tsmc, globalfoundries, foundry contacts, ' +
      'photonics packaging, analog ic, ic layout, ic design, silicon supply, x fab, nexperia, gallium nitride, ' +
      'silicon carbide, chip design|designer|maker|industry|company|startup|engineer|verification|production|fab|' +
      'architecture|packaging|manufacturer|equipment|people|design, chips for, custom chip, own chip, gan power, ' +
      'photonic chip, power chips, gan or sic, analogue ic, ic people, fab people, fab, chips act, chip allocation, ' +
      'cryo cmos'),
  concept('deep-tech',
    'deep tech, deeptech, hard tech, hardtech, frontier tech, frontier technology, scientific startup, tough tech, ' +
      'trl, science based startup, science startups, deep science, hard science startups, deep technology, physics ' +
      'into, lab heavy, science based, science based ventures|venture|company, long development cycles, long ' +
      'development, hard science, science venture, science venture building, hardcore science, research heavy ' +
      'startups, scientists turned founders, long horizon technology, fusion energy|startup|reactor|power, science ' +
      'heavy, frontier inventions|invention, valley of death, novel physics, science ventures|founders'),
  concept('quantum',
    'quantum, qubit, quantum cryptography, qkd, trapped ions, ion trap, qiskit, annealer, annealing, cryostat, ' +
      'shor, pennylane, superconducting, entanglement, cirq, quantum key distribution, quantum algorithm, ' +
      'post quantum, dilution refrigerator, neutral atoms, cold atoms, trapped ion'),
  concept('ar-vr',
    'ar, vr, xr, augmented reality, virtual reality, mixed reality, extended reality, metaverse, vr training, ' +
      'immersive, 3d visualisation app, unreal engine, hololens, 360 video, spatial computing, holograms, webxr, ' +
      'volumetric, headset, smart glasses, oculus, meta quest, vision pro, virtual tours, for quest, 360 degree, 360 ' +
      'tours, arkit, arcore, apple vision, haptics, immersive experience designers, hand tracking, digital avatars, ' +
      '3d tours, virtual showroom, virtual flat viewings, virtual try on, quest developers, virtual labs for'),
  concept('geospatial',
    'geospatial, gis, satellite image, satellite imagery, satellite data, remote sensing, earth observation, ' +
      'geodata, geo data, geographic, cartograph*, geoinformation, location data, openstreetmap, qgis, geographer, ' +
      'copernicus, lidar mapping, geodesy, geodesist, geomatics, mapmaker, gnss, cadastre, insar, ndvi, satellite ' +
      'time series, satellite pictures, imagery, aerial survey, aerial images, multispectral, hyperspectral, mapping ' +
      'software, mapping data, terrain model, elevation data, satellite maps, satellite monitoring, earth data, land ' +
      'survey, positioning data, indoor navigation, geomarketing, interactive|web|digital|city|paper|online|printed ' +
      'maps, map data|maker|layers|app|tiles|design|making, make|making|read|draw|drawing maps, ' +
      'land|site|licensed|chartered surveyor, lidar survey|surveys|data, sentinel, sentinel team, topograph*, ' +
      'arcgis, esri, mapbox, geocoding, postgis, geojson, spatial data, georeferenc*, maps of|with, drone mapping, ' +
      'mapping of, sentinel 2 crop, shapefiles, shapefile, isochrones, catchment maps, mappers, orthophotos, point ' +
      'cloud, land surveying, gps data, catchment map'),
  concept('aerospace',
    'aerospace, space tech, space industry, space sector, space startup, space agency, satellite, aviation, ' +
      'defense, defence, aircraft, rocket, esa, nasa, newspace, dual use, aeronautic*, pilots licence, launch ' +
      'vehicle, air force, armed forces, avionics, space engineer, radiation hard electronics, nato, earth ' +
      'observation data, spacecraft, cubesat, orbit, orbital, lunar, astronaut, astronomy, satcom, helicopter, ' +
      'aeroplane, airplane, airframe, bundeswehr, airbus, boeing, easa, electric propulsion, radiation testing, ' +
      'space grade, mission control, space companies, space people, space technology, space mission, ground station, ' +
      'air traffic, airline pilots, flight test, air taxi, space law, space economy, en 9100, .. en 9100, ' +
      'spaceflight, payload, thruster, dlr, isar aerospace, rocket factory, defence tech, defence industry, space ' +
      'hardware, aircraft parts, aero engine, sell to nato, flight hardware, rocket|satellite|space propulsion, ' +
      'propulsion engineers, the primes, thales, leonardo, satellite builders'),
  concept('materials',
    'materials, composite, polymer, nanomaterial, graphene, coating, bioplastic, biomaterial, carbon fiber, ' +
      'mycelium, ceramics engineering, alloys, metallurg*, adhesives, surface treatment, nanotech*, biobased, ' +
      'resins, epoxy, silicone, elastomer, thermoplastics, catalysts, membranes, nanoparticles, aerogel, perovskite, ' +
      'cellulose, lignin, cement, corrosion, tribology, plastics engineer, plastics engineering, plastics ' +
      'processing, plastics industry, engineering plastics, specialty chemicals, chemical industry, chemical ' +
      'company, rubber compounds, thin film, bio based, recycled materials, materials engineer, material innovation, ' +
      'smart textiles, lightweight, lightweight construction, metal powders, sustainable plastics, paper based ' +
      'materials, algae based, recycled plastic, glass technology, technical ceramics, biopolymer, electroplating, ' +
      'galvanising, solid state chemistry, replace|replacing plastic, heat resistant, covestro, basf, evonik, xrd, ' +
      'sem and xrd, ceramics for, plastic alternatives, alternatives to plastic, fibre reinforced, carbon fibre, ' +
      'glass fibre, natural fibres, material testing, material properties, nano coatings, filament chemists, ' +
      'mushroom leather, electrolyte, electrolytes, nanocoatings, nanocoating, monomer, cathode, separators'),
  concept('web3',
    'web3, web 3, blockchain, crypto, cryptocurrenc*, defi, nft, bitcoin, ethereum, dao, solidity, smart contract, ' +
      'tokenization, stablecoin, protocol design, solana, zero knowledge, cryptoassets, onchain, tokenised, ' +
      'tokenized, tokenomics, ico, dapps, rollups, staking, zk, cbdc, polkadot, cardano, digital wallets, ' +
      'decentralised finance, decentralized finance, decentralised identity, decentralized identity, digital asset ' +
      'tokens, crypto startup, blockchain developer, token economy, token design, tokenise*, tokenize*, mica, .. ' +
      'mica, launched a token, miners and validators, validator, crypto exchange, on chain, distributed ledger, dlt, ' +
      'layer 2, token launch|sale, launch|launched|launching a token, tokenisation of, tokenisation platform'),
  concept('telecom',
    'telecom*, 5g, mobile network, mobile operator, network operator, fibre roll out, roaming, broadband, ' +
      'interconnect, telephony, voip, sim card, esim, telecom operator, mobile carrier, satellite internet, radio ' +
      'network, lte, mvno, ftth, 6g, fibre rollout, fibre to the home, fibre network, fibre broadband, fibre optics, ' +
      'sms gateway, internet provider, internet service provider, radio masts, satellite communication, fibre in ' +
      'the, fibre builder|cable|optic|provider, mast locations, mast, telekom, vodafone, ericsson, nokia, huawei, ' +
      'tower companies, towerco, spectrum rules|auction|licence|policy|allocation, rf planning, radio planning, ' +
      'telefonica, network rollout, mobile coverage, private 5g, dark fibre, telcos, telco ' +
      'network|people|engineers|operator, no signal, fibre to, fibre planning, wayleaves, direct to phone, ss7, from ' +
      'a carrier, edge infrastructure, mobile|network carriers, sims for .. trackers|devices'),
  concept('saas',
    'saas, b2b software, subscription software, software as a service, software licence, software subscription, ' +
      'software vendor, subscription product, b2b subscription, recurring revenue software, software product ' +
      'company, mrr, saas metrics, subscription service, subscription tools, self serve onboarding, multi tenant, ' +
      'nrr, cloud software, product led saas, software vendors with, subscription tool, software by subscription, ' +
      'monthly subscribers, seat based software, microconf, vertical software vendors|company'),
  concept('marketplaces',
    'marketplace, platform business, platform economy, chicken and egg, supply side, network effect, sharing ' +
      'platform, sharing economy, booking platform, classifieds, supply and demand side, platform startup, multi ' +
      'sided, two sided, buyers and sellers, sellers and buyers, matching platform, gig platform, marketplace ' +
      'founders, both sides of the market, platform founders, build|building|run|running|launch a|our platform ' +
      'for|where|that|connecting, liquidity in, match|matching|connect|connecting .. with .. online, take rate, ' +
      'platform economics, vinted, platform operator, seeded both, trust and safety, supply acquisition, escrow ' +
      'reviews, matching algorithm, two sided growth, seeded both sides, airbnb vinted, chicken or egg, and no ' +
      'renters|sellers|buyers|users, freight exchange, ex etsy|airbnb'),
  concept('ecommerce',
    'ecommerce, e commerce, e com, ecom, online store, online shop, web shop, webshop, woocommerce, amazon, online ' +
      'retail, online retailer, magento, online sales, sell online, selling online, fulfilment for shops, online ' +
      'business, shopware, drop shipping, dropshipping, ebay, shop system, etail, eshop, sell on amazon, online ' +
      'brand, sold online, online orders, online merchants, shop merchants, marketplace sellers, prestashop, ' +
      'bigcommerce, ecommerce brands, retail online, online shopping, shop conversion, add to cart, abandoned cart, ' +
      'temu, wholesale and online, orders online, checkout optimi*, conversion at checkout, shop online, ' +
      'take|taking|bring|bringing .. shop|store|business online, product feeds, amazon seller|sellers|store|listing, ' +
      'fewer returns, returns rate, return rate, shopping cart, etsy shop|store, checkout ' +
      'nerds|conversion|page|expert, shopify, abandoned carts, abandoned basket|baskets, category pages, other shop ' +
      'owners, online shop owners'),
  concept('legaltech',
    'legaltech, legal tech, law tech, lawtech, contract automation, contract management software, legal ai, legal ' +
      'software, legal operations, legal ops, e discovery, clm, contract robots, contract software, contract ai, law ' +
      'software, software for lawyers, tech for lawyers, legal innovation, legal engineer, legal design, legal ' +
      'automation, ai for lawyers, software|tools|ai|tech|apps|app|automation for law|lawyers|notaries|courts|judges|' +
      'in|legal firms|house|teams|counsel|, ai that|which reads .. leases|contracts|ndas, ' +
      'automate|automating|automated .. ndas|contracts|leases, e signature, esignature, docusign, ' +
      "digitise|digitize|digitising|digital .. notary|notary's|court|courts|law, digital courts, online dispute " +
      'resolution, odr, tools for courts|lawyers, innovation .. law firms, document assembly, document automation, ' +
      'bryter, law firms that|who buy|use software, contract lifecycle vendors, legal chatbot, case files, lease ' +
      'reviews, contract software firm, software for law firms, software for law, court digitisation|digitization, ' +
      'clause libraries|library, matter management, contract tool, software to solicitors|lawyers'),
]
