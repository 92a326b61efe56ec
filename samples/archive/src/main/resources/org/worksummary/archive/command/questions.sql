-- overview: how many files were read, and why the others were not
SELECT status, count(*) AS files, sum(bytes) AS bytes, CAST(avg(coverage) AS DECIMAL(6, 3)) AS coverage, sum(findings) AS findings
FROM ledger GROUP BY status ORDER BY files DESC, status
-- failures: files without a report, and what to do about them
SELECT path, status, error FROM ledger WHERE status <> 'ok' ORDER BY path
-- placeholders: what is left to fill in, counted by organisation
SELECT * FROM placeholders_by_organization ORDER BY placeholders DESC, organization
-- blanks: every place that is left to fill in (--about: an organisation)
SELECT organization, path, line, expects, context FROM placeholders_left
WHERE coalesce(organization, '') LIKE '%' || ? || '%' ORDER BY organization, path, line, placeholder
-- indicator: an indicator over time (--about: words of its name)
SELECT indicator, year, period, organization, text, low, high, unit, direction, aspect FROM indicator_over_time
WHERE indicator LIKE '%' || ? || '%' ORDER BY indicator, year, period_to, organization, quantity
-- compare: an indicator in a report and in the next by the same organisation (--about: words of its name)
WITH figure AS (
  SELECT report, coalesce(indicator, counted) AS indicator, unit, low, text,
         row_number() OVER (PARTITION BY report, coalesce(indicator, counted), unit ORDER BY start_offset) AS place
  FROM quantity WHERE low IS NOT NULL AND time IS NULL AND direction IS NULL AND aspect = 'RESULT'
)
SELECT a.indicator, x.organization, x.period, a.text, x.next_period, b.text AS next_text, floor((b.low - a.low) * 10000 + 0.5) / 10000 AS change, a.unit,
       CASE WHEN a.low <> 0 THEN floor((b.low - a.low) / a.low * 1000 + 0.5) / 10 END AS percent
FROM next_report x
JOIN figure a ON a.report = x.report AND a.place = 1
JOIN figure b ON b.report = x.next_report AND b.place = 1 AND b.indicator = a.indicator
  AND coalesce(b.unit, '') = coalesce(a.unit, '')
WHERE a.indicator LIKE '%' || ? || '%'
ORDER BY a.indicator, x.organization, x.period_to, x.report, x.next_report, a.unit
-- targets: figures aimed at, and what the next report by the same organisation says of them (--about: words of the indicator)
WITH figure AS (
  SELECT report, coalesce(indicator, counted) AS indicator, unit, low, text, aspect,
         row_number() OVER (PARTITION BY report, coalesce(indicator, counted), unit, aspect ORDER BY start_offset) AS place
  FROM quantity WHERE low IS NOT NULL AND direction IS NULL AND aspect IN ('TARGET', 'RESULT')
)
SELECT a.indicator, x.organization, x.period, a.text AS target, x.next_period, b.text AS result,
       CASE WHEN a.low <> 0 THEN floor(b.low / a.low * 1000 + 0.5) / 10 END AS percent
FROM next_report x
JOIN figure a ON a.report = x.report AND a.place = 1 AND a.aspect = 'TARGET'
LEFT JOIN figure b ON b.report = x.next_report AND b.place = 1 AND b.aspect = 'RESULT' AND b.indicator = a.indicator
  AND coalesce(b.unit, '') = coalesce(a.unit, '')
WHERE a.indicator LIKE '%' || ? || '%'
ORDER BY a.indicator, x.organization, x.period_to, x.report, x.next_report, a.unit
-- follow-up: plans, and the measure of the next report by the same organisation that shares most words (--about: an organisation)
WITH plan AS MATERIALIZED (
  SELECT i.id, x.next_report, x.organization, x.period, x.period_to, x.next_period, coalesce(i.title, i.text) AS words
  FROM item i JOIN next_report x ON x.report = i.report
  WHERE i.kind = 'PLAN' AND x.organization LIKE '%' || ? || '%'
), measure AS MATERIALIZED (
  SELECT id, report, text FROM item WHERE kind = 'MEASURE' AND report IN (SELECT next_report FROM plan)
), plan_pair AS MATERIALIZED (
  SELECT DISTINCT p.id, p.next_report, substr(p.words, CAST(i AS INTEGER), 2) AS pair
  FROM plan p JOIN generate_series(1, 60) AS places(i) ON i < length(p.words)
), measure_pair AS MATERIALIZED (
  SELECT DISTINCT m.id, m.report, substr(m.text, CAST(i AS INTEGER), 2) AS pair
  FROM measure m JOIN generate_series(1, 200) AS places(i) ON i < length(m.text)
), shared AS (
  SELECT p.id, p.next_report, m.id AS measure, count(*) AS pairs
  FROM plan_pair p JOIN measure_pair m ON m.report = p.next_report AND m.pair = p.pair
  GROUP BY p.id, p.next_report, m.id
), best AS (
  SELECT id, next_report, measure, pairs,
         row_number() OVER (PARTITION BY id, next_report ORDER BY pairs DESC, measure) AS place
  FROM shared
), size AS (
  SELECT id, next_report, count(*) AS pairs FROM plan_pair GROUP BY id, next_report
)
SELECT p.organization, p.period, p.words AS plan, p.next_period,
       CASE WHEN b.pairs * 10 >= s.pairs * 4 THEN m.text END AS measure, CAST(CAST(b.pairs AS DOUBLE PRECISION) / s.pairs AS DECIMAL(3, 2)) AS shared
FROM plan p
LEFT JOIN size s ON s.id = p.id AND s.next_report = p.next_report
LEFT JOIN best b ON b.id = p.id AND b.next_report = p.next_report AND b.place = 1
LEFT JOIN measure m ON m.id = b.measure
ORDER BY p.organization, p.period_to, p.id, p.next_report
-- problems: problems by year
SELECT year, count(*) AS problems, count(DISTINCT organization) AS organizations, count(DISTINCT report) AS reports
FROM problems_by_year GROUP BY year ORDER BY year
-- problem-texts: what the problems are (--about: words in them)
SELECT year, organization, text, path FROM problems_by_year
WHERE text LIKE '%' || ? || '%' ORDER BY year, organization, item
-- deadlines: plans with a deadline, the next first
SELECT deadline, organization, deadline_text, coalesce(title, text) AS plan, path FROM plans_with_deadlines
ORDER BY deadline, organization, item
-- organizations: who reports, how often, over which years
SELECT organization, count(*) AS reports, min(year) AS first_year, max(year) AS last_year, sum(problems) AS problems,
       sum(plans) AS plans, sum(placeholders) AS placeholders
FROM report GROUP BY organization ORDER BY reports DESC, organization
-- money: the largest amounts of money
SELECT q.high AS amount, q.unit, q.text, coalesce(q.indicator, q.counted) AS about, q.aspect, r.organization, f.path
FROM quantity q JOIN report r ON r.id = q.report JOIN report_file f ON f.report = q.report
WHERE q.kind = 'MONEY' AND q.high IS NOT NULL ORDER BY amount DESC, q.id
-- references: what is cited most
SELECT kind, name, count(*) AS times, count(DISTINCT report) AS reports
FROM reference GROUP BY kind, name ORDER BY reports DESC, times DESC, name
-- diagnostics: what is probably wrong, by rule
SELECT rule, severity, count(*) AS found, count(DISTINCT report) AS reports
FROM diagnostic GROUP BY rule, severity ORDER BY found DESC, rule
-- least-understood: the reports of which least was understood
SELECT r.coverage, r.chars, r.organization, r.title, f.path FROM report r JOIN report_file f ON f.report = r.id
ORDER BY r.coverage, f.path
-- same-files: files with the same bytes
SELECT f.files, l.path, f.report FROM report_file f JOIN ledger l ON l.report = f.report
WHERE f.files > 1 ORDER BY f.files DESC, f.report, l.path
-- near-duplicates: reports of which half or more of the words are those of another, figures aside
WITH band AS MATERIALIZED (
  SELECT id, minhash, b AS band, substr(minhash, CAST(b * 4 + 1 AS INTEGER), 4) AS part
  FROM report CROSS JOIN generate_series(0, 15) AS bands(b) WHERE minhash IS NOT NULL AND chars >= 200
), candidate AS MATERIALIZED (
  SELECT DISTINCT x.id AS one, y.id AS other, x.minhash AS a, y.minhash AS b
  FROM band x JOIN band y ON x.band = y.band AND x.part = y.part AND x.id < y.id
), pair AS MATERIALIZED (
  SELECT one, other, count(*) / 64.0 AS alike
  FROM candidate CROSS JOIN generate_series(1, 64) AS places(i)
  WHERE substr(a, CAST(i AS INTEGER), 1) = substr(b, CAST(i AS INTEGER), 1)
  GROUP BY one, other HAVING count(*) >= 32
), file AS MATERIALIZED (
  SELECT f.report, f.path, r.year FROM report_file f JOIN report r ON r.id = f.report
)
SELECT CAST(p.alike AS DECIMAL(3, 2)) AS alike, least(f.path, g.path) AS path, greatest(f.path, g.path) AS other_path,
       CASE WHEN f.path < g.path THEN f.year ELSE g.year END AS year,
       CASE WHEN f.path < g.path THEN g.year ELSE f.year END AS other_year
FROM pair p JOIN file f ON f.report = p.one JOIN file g ON g.report = p.other
ORDER BY p.alike DESC, path, other_path
-- copied-paragraphs: paragraphs that stand in several reports, figures aside
SELECT count(DISTINCT p.report) AS reports, max(p.letters) AS letters, min(p.excerpt) AS excerpt,
       min(f.path) AS path, max(f.path) AS other_path
FROM paragraph p JOIN report_file f ON f.report = p.report
GROUP BY p.hash HAVING count(DISTINCT p.report) > 1 ORDER BY reports DESC, letters DESC, p.hash
