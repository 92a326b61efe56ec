-- The views that answer the first questions. They work in DuckDB and PostgreSQL alike.
CREATE OR REPLACE VIEW report_file AS
SELECT report, min(path) AS path, count(*) AS files
FROM ledger
WHERE report IS NOT NULL
GROUP BY report;

CREATE OR REPLACE VIEW placeholders_left AS
SELECT r.organization, f.path, p.line, p.expects, p.unit, p.context, p.id AS placeholder, p.report
FROM placeholder p
JOIN report r ON r.id = p.report
JOIN report_file f ON f.report = p.report
WHERE p.intent = 'UNFILLED';

CREATE OR REPLACE VIEW placeholders_by_organization AS
SELECT organization, count(DISTINCT report) AS reports, count(*) AS placeholders
FROM placeholders_left
GROUP BY organization;

CREATE OR REPLACE VIEW indicator_over_time AS
SELECT coalesce(q.indicator, q.counted) AS indicator, r.year, r.period, r.period_to, r.organization, q.low, q.high,
       q.unit, q.modifier, q.direction, q.basis, q.aspect, q.text, f.path, q.id AS quantity, q.report
FROM quantity q
JOIN report r ON r.id = q.report
JOIN report_file f ON f.report = q.report
WHERE coalesce(q.indicator, q.counted) IS NOT NULL AND q.low IS NOT NULL AND q.time IS NULL;

CREATE OR REPLACE VIEW problems_by_year AS
SELECT r.year, r.organization, i.title, i.text, f.path, i.id AS item, i.report
FROM item i
JOIN report r ON r.id = i.report
JOIN report_file f ON f.report = i.report
WHERE i.kind = 'PROBLEM';

CREATE OR REPLACE VIEW plans_with_deadlines AS
SELECT r.organization, t.last_day AS deadline, t.text AS deadline_text, i.title, i.text, f.path, i.id AS item, i.report
FROM item i
JOIN time t ON t.item = i.id
JOIN report r ON r.id = i.report
JOIN report_file f ON f.report = i.report
WHERE i.kind = 'PLAN' AND t.kind = 'DEADLINE';

CREATE OR REPLACE VIEW next_report AS
SELECT r.id AS report, n.id AS next_report, r.organization, r.period, r.period_to, n.period AS next_period,
       n.period_to AS next_period_to
FROM (
  SELECT a.id, a.organization, a.granularity, a.period, a.period_to, min(b.period_to) AS next_to
  FROM report a JOIN report b
    ON b.organization = a.organization AND b.granularity = a.granularity AND b.period_to > a.period_to
  GROUP BY a.id, a.organization, a.granularity, a.period, a.period_to
) r
JOIN report n ON n.organization = r.organization AND n.granularity = r.granularity AND n.period_to = r.next_to;
