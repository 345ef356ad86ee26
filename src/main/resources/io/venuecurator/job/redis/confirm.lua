-- Notes that entries taken at that time are in the executor now.
-- KEYS 1 handed   ARGV 1 time of taking, then the entries
for i = 2, #ARGV do
  if redis.call('zscore', KEYS[1], ARGV[i]) == ARGV[1] then
    redis.call('zadd', KEYS[1], 0, ARGV[i])
  end
end
return 1
