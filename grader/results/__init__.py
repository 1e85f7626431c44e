"""What somebody got: a report for each submission, a gradebook for a class.

The shapes here are contracts: `report.schema.json`, `scores.json` and `scores.csv` are read by
others. A new field goes into the data class, into the schema, and into how it is read back.
"""
