-- Takes one request out of the cap that all workers share.
-- KEYS 1 session 2 requests by provider   ARGV 1 cap, negative for none 2 provider 3 seconds to live
local cap = tonumber(ARGV[1])
if cap >= 0 and tonumber(redis.call('hget', KEYS[1], 'requests') or '0') >= cap then
  return 0
end
redis.call('hincrby', KEYS[1], 'requests', 1)
redis.call('hincrby', KEYS[2], ARGV[2], 1)
redis.call('expire', KEYS[1], ARGV[3])
return 1
