-- Takes jobs back that have no result yet.
-- KEYS 1 plan 2 results 3 attempts 4 parked 5 running 6 backlog 7 handed
-- ARGV 1 session id, then the venues
for i = 2, #ARGV do
  local venue = ARGV[i]
  if redis.call('hexists', KEYS[2], venue) == 0 then
    local entry = ARGV[1] .. ' ' .. venue
    redis.call('hdel', KEYS[1], venue)
    redis.call('hdel', KEYS[3], venue)
    redis.call('srem', KEYS[4], venue)
    redis.call('hdel', KEYS[5], venue)
    redis.call('zrem', KEYS[6], entry)
    redis.call('zrem', KEYS[7], entry)
  end
end
return 1
