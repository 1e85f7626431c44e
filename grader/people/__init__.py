"""Who is who: people as a roster or a course system's file has them, and what is joined to them.

It knows no work and no score, so that reading a class and exporting one go by the same rules: a
join is certain, or it is refused or listed. A new column of ids is a `Kind` with its headings in
`kinds`; how names are compared stands in `names` alone.
"""
