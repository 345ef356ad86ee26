-- Lets nobody ask a provider for a while; never shortens a pause.
-- KEYS 1 pause   ARGV 1 ms
if redis.call('pttl', KEYS[1]) < tonumber(ARGV[1]) then
  redis.call('set', KEYS[1], '1', 'px', ARGV[1])
end
return 1
