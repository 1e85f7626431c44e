"""What keeps the kit sound, for its authors: `grade verify` and what it proves.

A new proof is a `Step` in `verify`.
"""
