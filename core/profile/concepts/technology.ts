import { concept, type Concept } from '#core/profile/concept.ts'

/** Machines, materials and the technologies behind them. */
export const technologyConcepts: readonly Concept[] = [
  concept('hardware', 'Hardware',
    'hardware, electronics, circuit, pcb, mechatronics, mechanical engineering, mechanical engineer, ' +
      'electrical engineering, electrical engineer, hydraulics, pump engineering, thermal management, wearable, ' +
      'sensor, machine building, mechanics, heat pipes, motion control, fem, fatigue analysis, physical product, ' +
      'consumer electronics, finite element, rf, antenna, acoustics, test benches, microcontroller, ' +
      'instrumentation, electronic design, electronic engineering, circuit boards, board design, schematic, ' +
      'layout of boards, mechanical parts, mechanical prototypes, machine design, machine tools, machine safety, ' +
      'pumps, valves, gears, bearings, heat exchangers, cooling systems, refrigeration, ventilation, vibration, ' +
      'structural analysis, stress analysis, failure analysis, simulation of structures, sensors for, ' +
      'measurement technology, measuring devices, measuring technology, lasers, optical systems, optics design, ' +
      'lens design, leds, lighting technology, displays, batteries and electronics, motors and drives, actuators, ' +
      'consumer devices, smart devices, physical devices, gadgets, product engineering, fpga boards, emc tests, ' +
      'test equipment, lab equipment, scientific instruments, spectrometer, microscopes, signal processing, ' +
      'radio frequency, wireless, antennas design, speakers design, loudspeakers, hearing technology, high voltage, ' +
      'power supply, inverters, robotics hardware'),
  concept('embedded', 'Embedded systems',
    'embedded, firmware, fpga, vhdl, microcontroller, arduino, raspberry pi, rtos, stm32, bare metal, verilog, ' +
      'embedded linux, esp32, zephyr, can bus, autosar, embedded hardware, embedded security, embedded freelancers, ' +
      'firmware engineers, bootloader, microcontroller programming, real time systems, real time operating system, ' +
      'low power electronics, ble, bluetooth, zigbee, device drivers, drivers development, linux kernel, yocto, ' +
      'arm cortex, system on chip, soc design, over the air updates, edge devices, edge ai, on device, tinyml'),
  concept('iot', 'Internet of things',
    'iot, internet of things, connected device, smart home, smart building, smart meter, smart metering, lorawan, ' +
      'sensor network, smart sensor, connected product, iiot, mqtt, telematics, connected machine, ' +
      'remote monitoring, condition monitoring, iot sensors, connected sensors, connected home, connected cars, ' +
      'connected buildings, smart devices, smart lighting, smart lock, smart factory sensors, smart water meters, ' +
      'smart farming sensors, wireless sensors, sensor data, lora, sigfox, home automation, home assistant, ' +
      'machine data, machine monitoring, remote sensors, asset tracking, m2m, device management, thermostat, ' +
      'beacons, rfid, nfc, opc ua, edge gateway, gateways, digital meter'),
  concept('robotics', 'Robotics',
    'robot, robotics, cobot, autonomous system, robotic arm, ros, mechatronics, exoskeleton, humanoid, gripper, ' +
      'motion planning, agv, field robots, slam, robots for, robots in, robots near people, industrial robots, ' +
      'collaborative robots, mobile robots, autonomous vehicles, autonomous machines, autonomous tractors, ' +
      'autonomous boats, agricultural robots, surgical robots, cleaning robots, delivery robots, warehouse robots, ' +
      'picking robots, motion control, control theory, kinematics, ros2, legged robots, bionic, automation cells, ' +
      'pick and place'),
  concept('drones', 'Drones',
    'drone, uav, unmanned aircraft, drone pilot, drone survey, evtol, drone footage, quadcopter, drone photos, ' +
      'drone film, drone operators, drone racing, drone permits, uas, unmanned, air taxi, air taxis, ' +
      'aerial photography, aerial survey, fly drones, flying drones, drone makers, multicopter, vtol'),
  concept('3d-printing', '3D printing',
    '3d print*, 3d printing, 3d printer, additive, laser sintering, printed parts, fdm, metal printing, ' +
      'bioprinting, 3d printed, 3d printers you can use, 3d prints, print in 3d, print prototypes, ' +
      'printing prototypes, metal additive, sls, sla, printer farm, print farm, resin printing, ' +
      'printed prosthetics, printed houses, concrete printing, ceramic printing, filament, food printing, bioprinter'),
  concept('semiconductors', 'Semiconductors',
    'semiconductor*, chip, chip packaging, microchip, wafer, asic, eda, foundry, integrated circuit, tape out, ' +
      'vlsi, risc v, chip makers, chipmaker, chips act, microelectronics, nanofabrication, lithography, ic design, ' +
      'analog design, analogue design, mixed signal, photonic integrated, integrated photonics, mems, ' +
      'silicon carbide, gallium nitride, tapeout, chiplet, processor design, cleanroom process, thin film, epitaxy, ' +
      'packaging of chips, backend of line, hardware accelerators, ai chip, ai accelerators, memory chips'),
  concept('deep-tech', 'Deep tech',
    'deep tech, deeptech, hard tech, hardtech, frontier tech, frontier technology, scientific startup, tough tech, ' +
      'lab to market, science based, deep tech vc, deep tech startup, deep tech spin off, deep science, ' +
      'deep technology, science startups, science founders, science entrepreneur, scientist founders, ' +
      'scientists who founded, scientists who became founders, hard science, frontier science, ' +
      'breakthrough technology, trl, technology readiness, from science, lab based startup, research based startup, ' +
      'photonics startup, fusion startup, quantum startups'),
  concept('quantum', 'Quantum computing',
    'quantum, qubit, quantum cryptography, quantum sensors, quantum startup, quantum key distribution, qkd, ' +
      'quantum hardware, quantum chemistry, ion trap, trapped ion, superconducting, cryogenics, cryostat, nv centre'),
  concept('ar-vr', 'AR and VR',
    'ar, vr, xr, augmented reality, virtual reality, mixed reality, extended reality, metaverse, vr training, ' +
      'immersive, 3d visualisation app, unreal, unreal engine, hololens, digital twin, 360 video, ' +
      'spatial computing, holograms, vr games, vr therapy, immersive theatre, immersive media, virtual tours, ' +
      'virtual worlds, virtual production, virtual exhibitions, 3d worlds, 3d environments, 3d in the browser, ' +
      'webxr, unity developers, unity dev, game engines, meta quest, vision pro, volumetric, simulation training, ' +
      'simulators, avatars, motion capture, smart glasses'),
  concept('geospatial', 'Maps and satellite data',
    'geospatial, gis, maps, satellite image, satellite imagery, satellite data, remote sensing, earth observation, ' +
      'geodata, geo data, geographic, cartograph*, geoinformation, location data, openstreetmap, aerial images, ' +
      'surveying, qgis, geolog*, geographer, copernicus, lidar mapping, geo information, geo analytics, geo people, ' +
      'geoscience, geoscientist, geophysics, geophysicist, geology, geologist, geodesy, geodesist, geomatics, ' +
      'gis analyst, map making, map data, mapmaker, cartographer, spatial data, spatial analysis, satellite maps, ' +
      'satellite monitoring, satellite imaging, satellite pictures, aerial imagery, terrain, flood mapping, ' +
      'elevation data, gps, gnss, positioning data, navigation, location intelligence, location analytics, ' +
      'land registry, cadastre, land survey, crop monitoring from space, forest monitoring, sentinel, google earth, ' +
      'radar data, insar'),
  concept('aerospace', 'Aerospace and defense',
    'aerospace, space tech, space industry, space sector, space startup, space agency, satellite, aviation, ' +
      'defense, defence, airline, aircraft, airport, rocket, esa, nasa, newspace, new space, military, dual use, ' +
      'aeronautic*, pilots licence, launch vehicle, air force, armed forces, avionics, space engineer, ' +
      'radiation hard electronics, hangar, nato, earth observation data, aerospace suppliers, space companies, ' +
      'space engineering, space people, space law, space policy, space business, space systems, space missions, ' +
      'spacecraft, cubesat, launchers, orbit, orbital, lunar, moon, mars, astronaut, astronomy, propulsion, ' +
      'rocket engine, ground station, satellite operators, satellite communication, satcom, flight control, ' +
      'flight tests, flight testing, flight software, air traffic, airlines and, airline pilot, commercial pilot, ' +
      'helicopter, gliders, aeroplane, airplane, airframe, hydrogen aircraft, defence procurement, ' +
      'defence contractor, bundeswehr, soldiers, veterans, airbus, boeing, easa, aerodynamics'),
  concept('materials', 'Advanced materials',
    'advanced material, materials, material science, new material, composite, polymer, nanomaterial, graphene, ' +
      'coating, bioplastic, biomaterial, sustainable material, carbon fibre, carbon fiber, mycelium, ' +
      'ceramics engineering, alloys, metallurg*, adhesives, plastics, chemist, chemistry, chemical, ' +
      'surface treatment, rubber, nanotech*, materials engineer, material selection, material development, ' +
      'material library, material expert, bio based, biobased, natural fibers, fibres, fiber composites, ' +
      'fibre composites, resins, epoxy, silicone, elastomer, thermoplastics, recycled plastics, polymers and, ' +
      'chemical engineers, formulation, catalysts, membranes, nanoparticles, aerogel, perovskite, thin films, ' +
      'powders, aluminium, aluminum, titanium, metals, ceramics for, technical ceramics, glass technology, ' +
      'wood science, wood products, paper technology, cellulose, lignin, seaweed, algae, hemp, ' +
      'insulation materials, cement, low carbon concrete, green steel, corrosion, tribology, surface science, ' +
      'paint, glue, dyes, pigments, leather alternatives, textiles technology, recycled materials, ' +
      'leftover material, characterisation, electron microscopy'),
  concept('web3', 'Web3 and crypto',
    'web3, web 3, blockchain, crypto, cryptocurrenc*, defi, nft, bitcoin, ethereum, dao, solidity, smart contract, ' +
      'tokenisation, tokenization, stablecoin, protocol design, digital assets, solana, zero knowledge, crypto tax, ' +
      'cryptoassets, on chain, onchain, chain analysis, smart contract audits, smart contract auditor, tokenised, ' +
      'tokenized, tokenomics, token design, token launch, token economics, security tokens, ico, dapps, wallets, ' +
      'digital wallet, self sovereign identity, decentralised, decentralized, decentralised identity, ' +
      'consensus protocols, rollups, layer 2, staking, nft art, nft artist, daos and, dao governance, zk, ' +
      'digital euro, cbdc, polkadot, cardano'),
  concept('telecom', 'Telecoms',
    'telecom*, telco, 5g, mobile network, mobile operator, network operator, fibre roll out, roaming, broadband, ' +
      'interconnect, telephony, voip, sim card, esim, telecom operator, mobile carrier, satellite internet, ' +
      'radio network, lte, telecommunications, telco contacts, mobile virtual network, mvno, network planning, ' +
      'network roll out, network rollout, network engineers at, fibre network, fibre optic, fibre rollout, ' +
      'fiber network, fiber rollout, fiber optics, fibre to the home, ftth, glass fibre, 6g, radio planning, ' +
      'cell towers, antennas on roofs, sms gateway, sms, phone network, phone systems, internet provider, ' +
      'internet service provider, isp, rural internet, wifi, wi fi, wlan, submarine cable, network neutrality, ' +
      'wholesale telecom, cable company, cable networks'),
  concept('saas', 'Software as a service',
    'saas, b2b software, subscription software, software as a service, software licence, software subscription, ' +
      'software vendor, saas metrics, saas operators, saas go to market, software companies, software business, ' +
      'software startup, software product, b2b startup software, cloud software, arr from, 1m arr, 10m arr, ' +
      'software founders, business software companies'),
  concept('marketplaces', 'Marketplaces and platforms',
    'marketplace, platform business, platform economy, chicken and egg, supply side, network effect, ' +
      'sharing platform, sharing economy, booking platform, classifieds, supply and demand side, platform startup, ' +
      'multi sided, marketplace operators, two sided, demand and supply, both sides of the market, ' +
      'platform for matching, matching platform, platform operators, platform model, peer to peer, p2p platform, ' +
      'rental platform, gig platform, freelancer platform, service platform, trading platform, b2b platform, ' +
      'ticket platform, job platform, airbnb for, uber for, seller side, sellers and buyers, buyers and sellers, ' +
      'onboarding sellers, take rate, platform cooperative, platform coop, platform co op'),
  concept('ecommerce', 'E-commerce',
    'ecommerce, e commerce, e com, ecom, online store, online shop, web shop, webshop, d2c, dtc, ' +
      'direct to consumer, shopify, woocommerce, amazon, etsy, online retail, online retailer, magento, ' +
      'online sales, sell online, selling online, fulfilment for shops, online business, shopware, drop shipping, ' +
      'dropshipping, ebay, shop system, zalando, ecommerce brand, e commerce brand, e tail, etail, e shop, eshop, ' +
      'online shops who, online selling, amazon marketplace, woo commerce, shop software, merchants, ' +
      'online grocery, online orders, online ordering, online presence for shops, conversion in shops, basket size, ' +
      'checkout optimisation, checkout optimization, returns management, product feeds, product listings, ' +
      'dtc brand, d2c brand, direct to consumer brands, direct sales online, subscription box, live shopping, ' +
      'quick commerce, social commerce, fulfil orders, ship orders'),
  concept('legaltech', 'Legal tech',
    'legaltech, legal tech, law tech, lawtech, contract automation, contract management software, legal ai, ' +
      'legal software, legal operations, legal ops, e discovery, law firm software, software for lawyers, ' +
      'software for law firms, tools for lawyers, ai for lawyers, ai in law firms, contract ai, contract software, ' +
      'contract review tool, contract management tool, contract lifecycle, clm, legal design, legal engineer, ' +
      'legal engineering, legal innovation, legal automation, document automation, smart legal contracts, ' +
      'court data, e justice, online dispute resolution, compliance software, digital notary, e signature, ' +
      'law automation'),
]
