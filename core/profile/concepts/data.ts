import { concept, type Concept } from '#core/profile/concept.ts'

/** Data, and what learns from it: artificial intelligence. */
export const dataConcepts = (): readonly Concept[] => [
  concept('ai',
    'ai, artificial intelligence, machine learning, ml, deep learning, genai, neural network, pytorch, tensorflow, ' +
      'model evaluation, cuda, ai strategy, recommender, ai adoption, mlops, speech recognition, anomaly detection, ' +
      'distributed training, recommendation engine, ai pilots, ai transformation, ai chips, ai music, ml people, ' +
      'model training, training models, model deployment, feature engineering, classifier, predictive analytics, ' +
      'recommendation systems, ranking models, kaggle, hugging face, huggingface, diffusion models, image ' +
      'generation, midjourney, stable diffusion, speech technology, agentic, federated learning, data labelling, ' +
      'data labeling, labelled data, reinforcement learning, predictive model, training data, ml engineer, machine ' +
      'learning engineer, ai engineer, ai startup, ai consulting, ai training, building models, neural nets, ' +
      'gradient boosting, model serving, foundation models, ki, first model, model into production, models into ' +
      'production, where a model helps, ml models, ai use cases, deploy models, ai products, model in production, ' +
      'applied ml, ki projekte, copilots, copilot, image generators, sora, use chatbots, train models for, ml ' +
      'researcher'),
  concept('language-models',
    'language model, llm, gpt, chatgpt, prompting, rag, fine tuning, nlp, natural language processing, claude, ' +
      'chatbot, voice assistant, voice interface, conversational ai, embeddings, text mining, computational ' +
      'linguist*, retrieval augmented generation, mistral, voice agent, llm pipelines, openai, anthropic, gemini, ' +
      'llama, prompts for, good prompts, prompt training, chat bot, bots for, text generation, text classification, ' +
      'summarisation, summarization, semantic search, vector search, vector database, language technology, document ' +
      'understanding, rag pipelines, hallucination, fine tuned, finetuning, tokenizer, translation models, machine ' +
      'translation, knowledge graph, text analytics, prompt engineering, prompt design, prompt templates, prompt ' +
      'library, write prompts, better prompts, transformer models, inference bill, inference cost, token costs, ' +
      'evals, ai assistants, ai chatbot, voice bots, voicebot, language ai, generative ai, gen ai, generative ' +
      'models, agent frameworks, langchain, prompt writing, writing prompts, fine tune models, fine tune a model, ' +
      'agents that, ai agents, build|building agents, autonomous agents, prompt experts, chatgpt for, our own gpt, ' +
      'custom gpts, rag system, prompt workshop|library|skills, gpt help bots, rag people, retrieval over, nlp ' +
      'researcher'),
  concept('computer-vision',
    'computer vision, image recognition, image processing, machine vision, object detection, image analysis, video ' +
      'analytics, ocr, vision ai, camera system, image classification, document recognition, visual inspection, ' +
      'vision system, opencv, segmentation of images, vision models, vision engineer, vision people, vision ml, cv ' +
      'engineer, image data, image models, image ai, recognise images, recognize objects, detect objects, defect ' +
      'detection, optical inspection, camera based, camera images, thermal imaging, plant recognition, face ' +
      'recognition, facial recognition, face detection, pose estimation, video analysis, video recognition, 3d ' +
      'reconstruction, 3d vision, photogrammetry, handwriting recognition, visual search, image annotation, labelled ' +
      'image, label images, image sets, image labelling, image labeling, image segmentation, cameras that see, ' +
      'camera ai, motion tracking, gesture recognition, plate recognition, automatic inspection, detect defects, ' +
      'image based, ai cameras, visual ai, detect|detecting|recognise|recognize|spot|count|counting .. from|in|on ' +
      'photos|images|video|pictures|footage, cameras that, count people, read .. from images|photos|pictures, yolo, ' +
      'recognise|recognize|recognising|recognizing faces|plants|objects|products|parts, trained detectors, medical ' +
      'imaging algorithm, camera calibration, bounding boxes, licence plates, lidar perception, image pipelines, ' +
      'cameras and detection, spotting scratches|defects|cracks, segments images, segment images, number plates, 3d ' +
      'camera|cameras, labelled a million, labelled .. images, camera perception, lane markings, ' +
      'spotting|counting|count|detect .. scratches|lice|defects|cracks|shoppers|cells|cars'),
  concept('ai-governance',
    'ai governance, ai act, ai regulation, ai safety, ai ethics, ethics of ai, responsible ai, ai compliance, ai ' +
      'policy, explainab*, ai audit, algorithmic fairness, trustworthy ai, ai risk, ai alignment, bias in ai, bias ' +
      'in models, ai bias, ethical ai, algorithmic bias, ai law, fair ai, ai rules, ai guidelines, ai principles, ai ' +
      'standards, ai auditing, ai officer, ai liability, ai assurance, ai transparency, ai accountability, ai bill, ' +
      'regulate ai, regulating ai, ai harms, algorithm ethics, tech ethics, data ethics, digital ethics, fairness ' +
      'audits, bias audits, bias testing, model bias, model governance, model documentation, model cards, xai, human ' +
      'oversight, iso 42001, safe ai, ai copyright, ethicist, ai red teaming, ai literacy, high risk ai, ai lawyer, ' +
      'ai legislation, ai compliant, use ai responsibly, ai and ethics, ai and law, fair algorithms, alignment ' +
      'research, alignment researchers, rules for chatgpt|ai|llms, rules for chatgpt use, law on ai, eu law on ai, ' +
      'rogue models|ai, rogue ai, .. notified bodies for ai, red teaming models|llms|ai, algorithm|algorithmic ' +
      'audit|audits, model risk management for algorithms, our system high risk, ai ethicist, existential risk, x ' +
      'risk, ai impact assessment, chatgpt policy, ai inventory, audit algorithms, misuse of ai, algorithm ' +
      'watchdog|watchdogs, rules for|on algorithms, rules for using|use, audit of their|your|our algorithm, model ' +
      'risk, rules for using chatgpt'),
  concept('data',
    'data strategy, statistician, statistical, data model, data governance, open data, econometric*, r, dataset, ' +
      'operations research, time series, experiment design, number crunching, crunch numbers, crunching numbers, ' +
      'data monetisation, regression, causal inference, agent based, monte carlo, stochastic, jupyter, data ' +
      'storytelling, sensor data, data scientist, data science, data people, data team, data analysis, data expert, ' +
      'data person, data guy, data specialist, data consultant, data consulting, data literacy, data skills, data ' +
      'quality, data driven, data sharing, data sets, big data, data lead, head of data, chief data officer, data ' +
      'work, data stuff, their data, data from, analysing data, analyse data, analyzing data, analyze data, data ' +
      'projects, data access, data collection, collect data, data exchange platform, data spaces, data mesh, data ' +
      'catalogue, data catalog, data product, data ethics board, labelled data, user data, transaction data, lending ' +
      'data, credit data, company data, public data, measurement data, machine data, mathematical modelling, ' +
      'mathematical modeling, mathematical models, simulation models, bayesian, quantitative analysis, quantitative ' +
      'methods, quantitative modelling, messy spreadsheets, data crunching, data mining, data folks, data ' +
      'background, data role, data job, sense of our data, sense of data, data for good, using data to, more from ' +
      'our data, forecasting model, prediction model, analyse|analyze|analysing|analyzing|visualise|visualize|' +
      'collect|collecting|interpret .. data, make|making sense of .. data, numbers we collect, data steward, decades ' +
      'of measurements, data clean, regression models|model|analysis, data we have|collect, make something of the ' +
      'numbers, statistical methods, survey data analysis, our data is|into|better|smarter, use of our data, data ' +
      'analysts, data cleaning, master data, sensor logs'),
  concept('data-engineering',
    'data engineering, data engineer, sql, dbt, airflow, etl, elt, data pipeline, data warehouse, snowflake, ' +
      'databricks, kafka, database, dba, sql server, bigquery, data lake, data migration, data architect, data ' +
      'architecture, data infrastructure, scraping, scraper, oracle dba, mysql, mongodb, data integration, data ' +
      'plumbing, data platforms, data stack, data vault, warehousing data, data ingestion, data flows, clean data, ' +
      'cleaning data, messy data, migrate data, database administrator, db admin, query optimisation, query ' +
      'optimization, slow queries, sql training, postgresql, nosql, clickhouse, duckdb, redshift, fivetran, dagster, ' +
      'streaming data, stream processing, event streaming, batch jobs, hadoop, crawler, data ops, dataops, apache ' +
      'spark, pyspark, pipelines and dashboards, data warehousing, set up a warehouse, analytics engineering, ' +
      'analytics engineer, data tooling, lakehouse, metadata, excel to database, data transfer, duplicate data, ' +
      'warehouse for our|the figures|numbers|data, pipelines that|from, pipelines from sensors, into one place, ' +
      'spark veterans|jobs|cluster|developer, off oracle, migrated off oracle warehouses, csv, csv files, import ' +
      'scripts, parquet, iceberg, sources into one, delta lake, messy csv, data import, broken pipelines, postgres ' +
      'tuning|database|dba|migration, scraping data|pipeline|prices, crawling, pipeline builders, warehouse ' +
      'modellers|modeler, stream .. readings, cdc, api ingestion, batch or stream, ingestion, slow .. queries'),
  concept('analytics',
    'analytics, ga4, dashboard, business intelligence, bi, tableau, powerbi, looker, mixpanel, attribution, supply ' +
      'chain analytics, event taxonomies, measurement of marketing, matomo, data visualisation, data visualization, ' +
      'business analyst, marketing analytics, sports analytics, game analytics, hr analytics, web tracking, ' +
      'conversion tracking, event tracking, tracking plan, tracking setup, tag manager, posthog, hotjar, ' +
      'dashboarding, automated reporting, metabase, qlik, excel dashboards, cohort analysis, cohort analyses, funnel ' +
      'analysis, in amplitude, sales dashboards, reporting tool, self service reporting, key figures, customer ' +
      'analytics, superset, which|what numbers, numbers to watch, track|tracking what|how users|people|customers, ' +
      'better reports, better reports than excel, sets|set|setting up tracking, product analyst, growth analyst, ' +
      'growth analysts, a b test evaluation, a b test results, sql reports, reports in excel, automatic reporting, ' +
      'automated reports, reporting for, report automation, product usage data, looker studio, measure what, usage ' +
      'data, sees what users, which kpis, amplitude, a b testers, firebase, firebase funnels'),
]
