-- Goes on with a paused session: what came up meanwhile is due at once.
-- KEYS 1 session 2 parked 3 backlog   ARGV 1 session id
redis.call('hdel', KEYS[1], 'paused')
local clock = redis.call('time')
for _, venue in ipairs(redis.call('smembers', KEYS[2])) do
  redis.call('zadd', KEYS[3], clock[1] * 1000 + clock[2] / 1000, ARGV[1] .. ' ' .. venue)
end
redis.call('del', KEYS[2])
return 1
