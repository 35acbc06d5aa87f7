import { concept, type Concept } from '#core/profile/concept.ts'
import { dataConcepts } from '#core/profile/concepts/data.ts'

/** Making products: product work, design, software, data and artificial intelligence. */
export const buildingConcepts = (): readonly Concept[] => [
  concept('product-management',
    'product management, product manager, pm, pms, product strategy, product leader, product lead, product people, ' +
      'product folks, product person, product team, head of product, cpo, chief product officer, vp product, vp of ' +
      'product, vps product, product owner, product discovery, product thinking, product development, product guy, ' +
      'product work, product ops, product vision, product director, product builder, product heads, product ' +
      'decisions, build next, prioritize features, prioritisation, prioritization, prioritise, prioritising, product ' +
      'requirement, product mindset, product culture, b2c product, product brief, product trio, kill features, ' +
      'product critique, product operations, product background, specify it, product roles, product sense, product ' +
      'coaching, what to build, product management coach, build the right product, product org, product function, ' +
      'product leadership, role in product, backlog, okrs and backlog, backlog surgery, feature list, product led ' +
      'thinking, what not to build, killed features, feature bloat, feature prioriti*, jobs to be done, better at ' +
      'product, product roadmap, our roadmap, roadmap decisions|prioritisation|planning, user stories, product ' +
      'spec|specs, prd, prds, feature requests, careers in product, job in product, product market fit what, ' +
      'features to build, product strategist, keep a roadmap, no to a feature|features, say no to features|a, ' +
      'product metrics'),
  concept('design',
    'designer, ux, ui, user experience, user interface, figma, typography, art direction, wireframe, adobe, ' +
      'indesign, communication design, usability, design feedback, design critique, redesigning, website design, ux ' +
      'audit, user flows, user centred, user centered, human centred, human centered, information architecture, ' +
      'adobe illustrator, photoshop, wayfinding, exhibition design, exhibition designer, game ui, visual ' +
      'communication, graphic design, web design, web designer, product design, visual design, brand designer, brand ' +
      'design, design help, design work, design studio, design agency, design review, design system, design lead, ' +
      'design team, design people, design folks, design person, good design, service design, interaction design, ' +
      'editorial design, type design, typeface, print design, design director, design talent, design skills, design ' +
      'advice, design support, design basics, design mentoring, design background, design leader, design school, ' +
      'poster design, flyer design, book design, slide design, presentation design, app design, interface design, ' +
      'icon design, infographics, graphic work, redesign our, redesign my, redesign of our, website redesign, page ' +
      'layout, book layout, magazine layout, user centric, wireframing, mock screens, freelance designer, design ' +
      'ops, web and graphic, affinity, design eye, design job, window display, window dressing, shop window design, ' +
      'design stuff, my design, about design, design questions, with|about|on design, design|designs|redesign .. ' +
      'logo|flyer|poster|brochure|app, need|help with|some design help, less ugly, look .. ugly|nicer|prettier|' +
      'beautiful|professional|modern, fresh look, fresh look for the interface, visual side, someone with taste, ' +
      'visual identity for apps, interface audit|audits|redesign|work, slides beautiful, label design, ui kit, ' +
      'sketch files, grafiker*, gestalter*, freshen up, beautiful slides|interfaces|posters, wireframes and mockups, ' +
      'our app look, brochure design, flyers designed, design thinking types, cleaner interface, interface people, ' +
      'human factors, window dressers, label designer, fresh|clean interface'),
  concept('industrial-design',
    'industrial design, industrial designer, product designer for hardware, generative design, furniture designer, ' +
      'design for manufacturing, mechanical design, solidworks, fusion 360, housing design, physical product design, ' +
      'cad automation, cad drawings, enclosure design, toy design, packaging and product design, model workshop, ' +
      'technical drawings, mechanical designer, injection moulded, mould design, designing furniture, chair design, ' +
      'autodesk, catia, siemens nx, cad design, cad designer, cad model, cad modelling, cad modeling, cad engineer, ' +
      'cad work, cad skills, cad person, furniture design studio, hardware product design, product design for ' +
      'hardware, hardware designer, design engineer, product engineer, moulded part design, onshape, creo, tool ' +
      'design, fixture design, jig design, design for assembly, tolerance analysis, tolerancing, cmf, ergonomic ' +
      'design, appliance design, rhino grasshopper, physical design, toy designer, transport design, car design, car ' +
      'designer, mechanical cad, housing for, nice|new|better|plastic|sensor housing, physical ' +
      'thing|things|objects|object, product designer for a, handheld tool|device, shape of our|the, shaped a, ' +
      'furniture and lighting, furniture and lighting design, lighting design, id studio|studios, form studies, cad ' +
      'surfacing, surfacing, design|designing appliances|chairs|lamps|furniture|kettles|tools|objects|gadgets, nice ' +
      'object, draw|drawing chairs, red dot winner|award, physical product designer, grips and handles, make our ' +
      'prototype look, into a nice object|product, look of our device, ergonomic grips, ergonomics ' +
      'of|specialists|expert, ergonomic design|grips|handles, furniture design contacts|work|skills, product form, ' +
      'chair designers, casings, foam models, draws|draw .. taps|lamps|prams|chairs'),
  concept('user-research',
    'user research, user researcher, ux research, ux researcher, customer discovery, user interview, customer ' +
      'interview, usability test, usability testing, user testing, research ops, ethnograph*, user test, interview ' +
      'users, talk to users, interview partner, interviewees, interview technique for users, interview training, ' +
      'user panel, people to interview, user insight, test with users, research interviews, interview customers, ' +
      'interviewing users, understand users, understanding users, user needs, test participants, research ' +
      'participants, usability lab, diary study, personas, observe users, observing users, participatory research, ' +
      'participatory design, qualitative interviews, insight research, ux interview, interview with users, ' +
      'interviews with customers, interviewing customers, discovery interviews, interview guide, research with ' +
      "users, talk to our users, answer questions about how, who would answer questions, who'd answer questions, " +
      'answer our questions, answer a few questions, let me interview them, interview them about, can i interview, ' +
      'interview you about, people i can interview, people we can interview, happy to be interviewed, be interviewed ' +
      'about, testing with people, testing with children, testing with older, testing with patients, testing with ' +
      'users, testing with customers, testing with seniors, test with people, test with children, test with ' +
      'patients, user feedback sessions, shadow users, shadowing users, contextual inquiry, user studies, ux study, ' +
      'customer journey research, journey mapping, tree testing, card sorting, eye tracking, usability study, ' +
      'recruit users, recruiting users, recruit test users, interview|observe|shadow .. user|customer|patient, ' +
      "would|will|who'd|could answer .. question, people|users|customers|patients|nurses to " +
      'interview|observe|shadow, run|running|conduct|conducting interviews, leading questions, why ' +
      'people|users|customers abandon|drop, recruit|recruiting .. participants|test|persons|respondents ' +
      'persons|for|, participants for a, research practice, real insight|insights, interview our|your|nurses|farmers|' +
      'doctors|drivers|parents, can|could interview our|your|nurses|farmers|doctors|drivers|parents, anthropologist, ' +
      'field study|studies, field studies and shadowing, dovetail, lookback, maze dovetail, mom test, ' +
      'listen|listening to users|customers, test persons, unmoderated, think aloud, watch users|people|customers ' +
      'use, research repository, people abandon, interview|interviewing .. nurses|users|drivers|customers|patients, ' +
      'proper interviews, run interviews, qualitative studies|study|research, test sessions, usability sessions, ' +
      'moderated .. sessions'),
  concept('prototyping',
    'prototyp*, mvp, minimum viable product, proof of concept build, first version, working model, clickdummy, ' +
      'proto, mock up, mockup, prototype builder, hardware prototypes, demo version, pcb prototypes, wooden models, ' +
      'model making, model maker, breadboard, mock ups, first samples, sample making, maker lab, first build, alpha ' +
      'version, one off builds, building one offs, build a demo, clickable, functional model, build a first, ' +
      'demonstrator, pilot build, quick builds, breadboarding, hack something together, one off pieces, throwaway ' +
      'build, throwaway, quick demo, demo build, first working sample, working sample, click dummy|dummies, click ' +
      'dummies, figma click dummies, looks like works, works like, cut scope, smallest thing, hackathon style ' +
      'builds, proof of concept for, poc for a, sketch to something, knock together, one off build, build a one off, ' +
      'can build a one, makerspace people, rough version, quick build, tinkerer for a, first working version|model, ' +
      'from sketch to working|prototype, mock up|ups of|for your|our|apps|app, test parts, knock up, clickable mock ' +
      'ups'),
  concept('accessibility',
    'accessib*, wcag, screen reader, barrier free, a11y, sign language, deaf, wheelchair, easy language, assistive ' +
      'technology, visually impaired, hard of hearing, accessible websites, accessibility audit, disability access, ' +
      'wheelchair users, captioning, leichte sprache, inclusive design, screenreader, braille, hearing impaired, ' +
      'universal design, bfsg, eaa, blind people, blind visitors, blind users, blind and, partially sighted, low ' +
      'vision, hearing loss, disabled users, disabled visitors, disabled guests, disabled customers, disabled ' +
      'people, people with disabilities, users with disabilities, customers with disabilities, guests with ' +
      "disabilities, step free, easy read, audio description, colour blind, color blind, accessible venue, can't " +
      "see|hear, can't see colours, captions, captions and plain language, alt text, blind testers, bitv, en 301, en " +
      '301 549, keyboard only, tactile, aria, contrast checks, step free access, age friendly, dyslexia friendly, ' +
      'subtitles for the, ramps lifts, ramps and, colour contrast for|on|check, voiceover, nvda, talkback, no mouse, ' +
      'keyboard traps|friendly|navigation, keyboard friendly, screenreaders'),
  concept('software-engineering',
    'software engineering, software development, software architecture, programming, technical architecture, ' +
      'system design, python, java, javascript, typescript, golang, rust, c++, c#, php, ruby, scala, django, ' +
      'refactoring, microservices, linux, tech stack, technical advice, programming languages, custom software, ' +
      'system architecture, architecture review, technical debt, tech debt, monolith, scripting, matlab, fortran, ' +
      'elixir, performance tuning, dotnet, scalability, software project, cobol, mainframe, distributed systems, ' +
      'event driven, event sourcing, domain driven, tdd, program in, simulation software, desktop software, erlang, ' +
      'haskell, clojure, perl, spring boot, fastapi, graphql, grpc, redis, mysql tuning, search technology, ' +
      'elasticsearch, scaling systems, high traffic, high load, database design, database performance, technical ' +
      'mentoring, technical feedback, technical sparring, technical questions, tech questions, tech advice, ' +
      'technology choices, tech choices, stack decisions, codebase, monorepo, software craft, software ' +
      'craftsmanship, automation scripts, scientific computing, solvers, webassembly, wasm, backend development, ' +
      'backend engineering, backend systems, backend architecture, backend code, backend work, backend stuff, ' +
      'backend help, back end development, full stack development, full stack web, full stack work, fullstack ' +
      'development, code review, i can code, i code, i can program, i program, i write software, we write software, ' +
      'write code, writing code, writing software, building software, software building, legacy code, clean code, ' +
      'refactor, software craftsman, solution architect, enterprise architect, system architect, technical ' +
      'architect, enterprise architecture, solution architecture, data structures, software consulting, software ' +
      'stuff, technical sanity check, technical review, tech review, architecture sparring, software advice, bespoke ' +
      'software, computer science, software skills, node js, nodejs, nestjs, ruby developers, vb, delphi, pascal, ' +
      'lua, webrtc, numerical simulation, numerical methods, custom development, custom code, backend development in ' +
      'kotlin, learn|learning|teach to|how code|program, learn to code, software finished|built|written|made, ' +
      'finish|build|develop|program|write our|my|a|the|custom software|backend|platform, dev shop, software agency, ' +
      'dev agency, npm, ship|ships|shipping code, nearshore dev team, code every day, write back ends, write|writing ' +
      'back|the|your end|backend|ends, code quality, pair programming, full stack dev open, rewrite, net core, net ' +
      'developer, asp net, net framework, c# and, app backend, get .. software finished|built, server side code, our ' +
      'backend, a software house, scheduling|optimisation|routing|search algorithm, kotlin and spring, development ' +
      'in kotlin, coding skills|tests|help|interview|style, code auditor|auditors|audit, devs who can|build, review ' +
      'architecture, i|who can code'),
  concept('web-development',
    'web development, web developer, website, web site, web app, webapp, frontend, front end, css, html, reactjs, ' +
      'vue, angular, wordpress, webflow, web page, typo3, drupal, laravel, web shop development, svelte, ' +
      'squarespace, web dev, web agency, web programming, web programmer, web technologies, web applications, web ' +
      'platform, web performance, page speed, wordpress plugin, javascript frameworks, static sites, cms, ' +
      'contentful, strapi, tailwind, nuxt, pwa, shopify developer, browser extension, webmaster, domain names, wix, ' +
      'react, ruby on rails, rails dev, rails developer, rails app, rails freelancer, rails people, rails team, ' +
      'senior rails, rails upgrade, django app, build landing pages, build a landing page, headless commerce, web ' +
      'person, web people, web guy, new homepage, my homepage, our homepage, a homepage, build homepages, website ' +
      'builder, web project, web stuff, web tools, web presence, web designer, web design, single page app, ' +
      'wordpress developer, nextjs, elementor, joomla, site relaunch, custom website, ' +
      'redo|relaunch|rebuild|refresh|improve .. site|homepage, next js, simple sites, php and laravel, astro, one ' +
      'pager website, new website, need a website, website for, hosting and website, wordpress sites, site builder, ' +
      'build|building|builds website|websites|homepages, landing page for|in|built|design, landing pages in, ' +
      'building sites for, simple sites for, redirects, new site for, shopify|woocommerce|wordpress ' +
      'builder|builders|person, woocommerce builder, full stack javascript|js, framer, webflow sites'),
  concept('mobile',
    'mobile app, ios, android, mobile development, mobile developer, flutter, react native, app store, simple app, ' +
      'mobile game development, mobile first, an app, mobile application, app developers, app idea, build apps, ' +
      'building apps, app builder, app programming, mobile product, mobile ux, mobile engineers, kotlin, swiftui, ' +
      'cross platform, phone app, smartphone app, native app, app publishing, play store, google play, push ' +
      'notifications, app made, app development, in swift, swift developer, swift ui, about apps, app agency, app ' +
      'designer, ipad app, tablet app, app launch, app prototype, android developer, ios developer, ios dev, android ' +
      'dev, mobile dev, mobile team, apps people, app needs, custom app, idea|ideas .. app, make|build|code|program ' +
      'me|us .. app, iphone app, learn swift, apps to millions, shipped apps|an, app store optimisation, app store ' +
      'optimization, aso, built|build|builds|building|ship apps, .. patient apps, xcode, into an app, website into ' +
      'an app, phones apps, app screens, android app, iphone developer, games on phones, device lab'),
  concept('no-code',
    'no code, nocode, low code, lowcode, airtable, without code, without coding, softr, power apps, retool, ' +
      'appsheet, power platform, without programming, webflow builder, flutterflow, citizen developer, spreadsheet ' +
      'automation, framer site, lovable app, with lovable, in lovable, coda docs, bubble app, bubble io, in bubble, ' +
      'bubble developer, glide app, notion setup, notion templates, notion databases, xano, no coders, vibe coding, ' +
      'vibe coded, google apps script, drag and drop, app by drag and drop, no developers, glide for, bubble ' +
      'builders, make|making|build|building their|my|your own apps|app|tools, adalo, noloco, apps without, tools ' +
      'without code, without developers, without a developer, bubble glide, bubble and, bubble or, bubble expert, ' +
      'webflow sites, framer and webflow, make and zapier, no programming, n8n flows, softr or retool'),
  concept('integrations',
    'api, apis, webhook, data exchange, interfaces between, connect systems, connecting systems, interoperability, ' +
      'system integrator, middleware, sync data, integrate our, integrating with, integrate systems, erp ' +
      'integration, crm integration, connect tools, connecting tools, connect software, data interfaces, sync ' +
      'between, data sync, plugins, ipaas, mulesoft, boomi, banking api, interoperable, data feeds, edi interface, ' +
      'edi messages, stripe integration, payment integration, integration partner, sap integration, erp interface, ' +
      'integrated every, connect our tool, connects to, hooked up to, system interfaces, software interfaces, ' +
      'connect|connecting|link|linking .. shop|erp|crm|warehouse|software|systems|system|tools|datev|shopify to|with ' +
      '.. software|system|erp|crm|everything, systems to talk|speak, two systems, sap connector, sync invoices|' +
      'orders|stock|calendars|contacts, integration architect, integration architects, hooked|hook up .. ' +
      'and|with|to, api product, api product leads, integrate with us, rest and graphql, rest api, rest apis, ' +
      'openapi, open api, connecting crm, .. hl7, .. fhir, .. plug into epic, plug ins, plug ins and connectors, ' +
      'glue between, plug into, software talk to, integrations between, data between tools|systems, plugins for ' +
      'our|your, systems|tools that talk to each other, joint integration, connecting|connect|link .. ' +
      'web|shop|erp|app .. with sap|erp|our, rest endpoints, api docs, versioning, edi, link up with our'),
  concept('automation',
    'automation, automating, automated, rpa, robotic process automation, process mining, repetitive work, ' +
      'repetitive tasks, manual work, manual tasks, manual processes, boring tasks, boring work, process robots, ' +
      'workflow tools, excel macros, vba, scripts that, less manual, warehouse automation, lab automations, scada, ' +
      'uipath, control systems, control technology, control engineering, telegram bots, plc programming, plc ' +
      'programmer, siemens plc, plc code, cad automation, automation engineer, factory automation, copy paste work, ' +
      'copy and paste, data entry, time saving scripts, zapier, n8n, power automate, zapier make, zapier and|or ' +
      'make, make com, n8n self hosted, same thing .. times, times a day, boring part, let|letting machines do, ' +
      'workflows that, manual steps, script away, workflow builder|automation, workflow builders, ' +
      'remove|removing|fewer|less|cut|kill manual steps, types the same, power automate flows, zaps, run overnight, ' +
      'by hand every, robots in the office, paperwork robot, automatic workflows, workflow automation, automate our|' +
      'my|the|your|boring|it|invoices|reporting|with, runs itself|itself, run by itself, a macro, triggered mails, ' +
      'script it away, robots of the software, software robots, runs itself, run|runs by itself'),
  concept('software-testing',
    'software testing, test automation, qa, quality assurance, unit test, end to end test, test engineer, tests ' +
      'software, testing software, regression test, load testing, test cases, test manager, selenium, cypress, ' +
      'exploratory testing, testing strategy, test strategy, test management, test lead, manual testing, automated ' +
      'tests, automated testing, testing automation, e2e, integration tests, flaky tests, test coverage, test ' +
      'driven, fuzzing, regression testing, release testing, acceptance tests, acceptance testing, breaking ' +
      'software, break software, test pyramid, game testing, app testing, istqb, release quality, test suite, ' +
      'playwright tests, qa engineer, hardware in the loop, hil, mobile testing, penetration and load tests, ' +
      'software tests, software tester, test your software, test your app for bugs, testing tool, ' +
      'junior|manual|software|qa testers|tester, manual testers for, teams .. junior testers, break|breaking ' +
      'our|the|my app|software, end to end suites|suite, e2e suite, test|testing|tests medical|our|your|embedded|the ' +
      'software, regression takes, edge cases, quality lead|leads, load and performance, load tests, performance ' +
      'tests, k6, battery of tests, through a battery of, qa people|lead|freelancer|team, smoke tests, jmeter, ' +
      'appium, bug hunting|hunter|hunters, suites that, someone to break our app, release without bugs, bugs ' +
      'before|in|our, find|hunt|hunting|finding|catch bugs, exploratory sessions, eval harness|harnesses, end to end ' +
      'checks, releases break, release breaks, exploratory'),
  concept('devops',
    'devops, sre, site reliability, kubernetes, k8s, terraform, docker, ci, continuous integration, continuous ' +
      'delivery, observability, uptime, infrastructure as code, sysadmin, system administration, grafana, ' +
      'prometheus, disaster recovery, release process, release management, system administrator, ansible, platform ' +
      'engineer, gitlab, postmortem, platform engineering, infra, infrastructure engineer, it infrastructure, ci ' +
      'pipelines, cd pipelines, build pipelines, deploying, deploys, deployment pipelines, release pipelines, system ' +
      'admin, pager, pagerduty, post mortems, reliability engineering, scaling infrastructure, infrastructure ' +
      'scaling, self hosting, self hosted, openshift, pulumi, github actions, jenkins, gitops, chaos engineering, ' +
      'system reliability, it operations, it administrator, it admin, network admin, network administrator, network ' +
      'engineer, networking hardware, sla monitoring, linux admin, linux server, helm chart, argo cd, zero downtime, ' +
      'website downtime, incident management, production incidents, release engineering, log management, ' +
      'infrastructure team, it systems, go|goes|went|going down every|under|when, monitoring and alerts|alerting, ' +
      'alerting, better monitoring, reliability practices, site goes down, release manager, on call ' +
      'rota|engineer|rotation|duty|schedule, rollback, nginx, load balancer*, helm, automate .. deployments, ' +
      'terraform ansible, reliability for, servers crash, deployments and, production|server|site|website outage, ' +
      'incident command, devsecops, blameless, blameless reviews, servers up|down|monitoring, pipeline hardeners, on ' +
      'call that|burnout|rotas'),
  concept('cloud',
    'cloud, aws, azure, serverless, data centre, data center, gpu, gpus, hpc, cloud architect, cloud architecture, ' +
      'on premise, high performance computing, edge computing, cloud strategy, aws architect, cloud exit, s3, ' +
      'vmware, virtualisation, virtual machines, hosters, server hosting, supercomputer, supercomputing, colocation, ' +
      'own servers, datacenter, datacentre, scalable infrastructure, digital sovereignty, microsoft 365, it ' +
      'migration, terraform, compute costs, compute credits, compute power, compute time, compute budget, cheap ' +
      'compute, compute resources, hosting provider, hosting company, hosting costs, web hosting, server farm, ' +
      'hetzner, ovh, server room, rented rack, hyperscaler, leave the hyperscalers, european host|hosting, sane ' +
      'hosting, managed|private|green|secure|cheap|german|swiss|shared hosting, sovereign infrastructure|cloud, on ' +
      'prem, back on prem, openstack, servers and storage, cloud bill|cost|costs, finops, aws bill, off aws, cloud ' +
      'spend, object storage, bare metal servers, host our, iam, virtual networks, servers stand|in, still have ' +
      'servers, mainframes to cloud, hosting in europe'),
  concept('developer-tools',
    'developer tool, dev tool, devtool, developer experience, devex, devrel, developer relations, developer ' +
      'platform, developer advocate, developer marketing, tool for developers, api product, cli, build tools, ' +
      'developer productivity, devtools founders, developer tooling, developer facing, developer adoption, dev ' +
      'advocates, developer evangelist, debugging tool, debugger, api company, command line, vscode, vs code, code ' +
      'editor, code generation, ai coding, coding assistant, developer docs, static analysis, linters, code search, ' +
      'engineering productivity, developer onboarding, observability tool, dev tooling, tooling for developers, ' +
      'build tooling, developer audience, reach developers, sell to developers, selling to developers, developer ' +
      'community, code review tool, testing tool for developers, ide, ides, ide plugin|plugins, .. dx engineers, ' +
      'jetbrains, compilers, compilers or ides, compilers and linters, linter, docs for programmers|developers, api ' +
      'docs, cli tools, cli tools in rust, find .. code search, language server, debuggers, sdks, package manager, ' +
      'tools engineers use, tools for programmers|engineers|coders, api documentation, dev products, editor plugins, ' +
      'sell|selling|sells to coders|developers|devs, sdk for|company|docs'),
  concept('open-source',
    'open source, foss, free software, github, maintainer, open standards, open hardware, open core, pull request, ' +
      'linux foundation, apache foundation, mozilla, wikipedia, wikimedia, open knowledge, open firmware, open ' +
      'sourced, open sourcing, contributing guides, code contributors, first time contributors, linux community, ' +
      'apache project, libre, free and open, publish our|the|your code, ospo, free alternatives, alternatives to ' +
      'microsoft, nobody pays for, sustain a project, contributors to, eclipse foundation, kernel hackers, public ' +
      'code, copyleft, gpl, agpl, mit licence, maintaining a library|package|project, debian, patch merged, first ' +
      'patch, floss, dual licensing, community edition|editions, libreoffice, nextcloud, fsfe, public money public, ' +
      'free licences, linux kernel, apache or eclipse, contributor crowd'),
  concept('security',
    'security, cybersecurity, cyber, infosec, ciso, penetration testing, pen test, pentest*, security audit, ' +
      'ethical hacker, ransomware, phishing, encryption, cryptography, dark web, passwords, vulnerability, zero ' +
      'trust, identity management, iam, red team, nis2, devsecops, appsec, hacked, cyberattack, security training, ' +
      'fraud detection, security consultants, security architect, secure coding, secure software, secure ' +
      'development, api security, got hacked, white hat, bug bounty, pen testing, pen testers, penetration tests, ' +
      'penetration tester, malware, incident response, siem, two factor, 2fa, authentication, access management, ' +
      'firewall, vpn, blue team, awareness training, phishing training, identity theft, fraud prevention, deepfake ' +
      'detection, bodyguard, key management, privacy engineering, nis 2, kritis, threat modelling, threat modeling, ' +
      'threat intelligence, threat analysis, soc analyst, soc team, hacking attacks, hacker attack, ethical hacking, ' +
      'digital forensics, it forensics, backup strategy, data theft, security engineer, secure development ' +
      'lifecycle, intrusion, spyware, phished, data backups, .. pci dss, soc 2, .. soc 2, .. iso 27001, .. tisax, ' +
      'secure|securing|protect|protecting a|our|my|your .. app|payment|system|systems|website|network|platform, data ' +
      'breach, handled|had|after a breach, red teaming, supply chain attacks, software supply chain attacks, sbom, ' +
      'sboms, owasp, mfa, passkeys, got breached, endpoint protection, security operations, isms, secure boot, ' +
      'signed updates, post quantum migration, breaks|breaking|break into .. locks|systems|networks|phones, software ' +
      'supply chain'),
  ...dataConcepts(),
]
