"""Is nested so deeply that its compiler gives up."""

# status: broken or crashed

eval("(" * 150 + "1" + ")" * 150)
exec(compile("-" * 100_000 + "1", "deep", "eval"))
